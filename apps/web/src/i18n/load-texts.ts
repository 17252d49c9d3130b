import type { Catalogue, Language, TextPart } from './catalogue.ts';
import type { Locale } from './locales.ts';
import { TEXT_LOADERS } from './text-loaders.ts';
import { useLocaleStore } from './use-locale-store.ts';

/** The parts that have been asked for: another language brings them along. */
const parts = new Map<TextPart, Promise<void>>();

/** Brings the texts of a screen or a panel into the catalogue, in the language of the interface; it is drawn after that. */
export function loadTexts(part: TextPart): Promise<void> {
  const loading = parts.get(part) ?? addTexts(part);
  parts.set(part, loading);
  return loading;
}

async function addTexts(part: TextPart): Promise<void> {
  const { locale } = useLocaleStore.getState();
  const texts = await readPart(part, locale).catch((error: unknown) => {
    // What did not come is asked for again by whoever wants it next.
    parts.delete(part);
    throw error;
  });
  // Another language that was chosen meanwhile has brought its own.
  useLocaleStore.setState((now) =>
    now.catalogue === null || now.locale !== locale ? {} : { catalogue: { ...now.catalogue, ...texts } },
  );
}

/** Reads all texts of a language that are wanted by now. */
export async function readCatalogue(locale: Locale): Promise<Catalogue> {
  const [first, ...others] = await Promise.all([
    load(TEXT_LOADERS.first, locale),
    ...Array.from(parts.keys(), (part) => readPart(part, locale)),
  ]);
  return Object.assign({}, first, ...others);
}

function readPart(part: TextPart, locale: Locale): Promise<Partial<Language>> {
  return load<Partial<Language>>(TEXT_LOADERS[part], locale);
}

async function load<Texts>(files: Record<string, () => Promise<Texts>>, locale: Locale): Promise<Texts> {
  const file = files[`./languages/${locale.toLowerCase()}.ts`];
  if (file === undefined) throw new Error(`There are no texts in ${locale}.`);
  return file();
}
