import type { Catalogue, TextPart } from './catalogue.ts';
import type { Locale } from './locales.ts';
import { useLocaleStore } from './use-locale-store.ts';

/** The parts that have been asked for: another language brings them along. */
const parts = new Set<TextPart>();

/** Brings the texts of a screen into the catalogue, in the language of the interface; the screen is drawn after it. */
export async function loadTexts(part: TextPart): Promise<void> {
  parts.add(part);
  const { locale } = useLocaleStore.getState();
  const texts = await readPart(part, locale);
  // Another language that was chosen meanwhile has brought its own.
  useLocaleStore.setState((now) =>
    now.catalogue === null || now.locale !== locale ? {} : { catalogue: { ...now.catalogue, ...texts } },
  );
}

/** Reads all texts of a language that are wanted by now. */
export async function readCatalogue(locale: Locale): Promise<Catalogue> {
  const [first, ...others] = await Promise.all([
    readFirst(locale),
    ...Array.from(parts, (part) => readPart(part, locale)),
  ]);
  return Object.assign({}, first, ...others);
}

async function readFirst(locale: Locale): Promise<Catalogue> {
  switch (locale) {
    case 'zh-CN':
      return (await import('./zh.ts')).zh;
    case 'en':
      return (await import('./en.ts')).en;
  }
}

async function readPart(part: TextPart, locale: Locale): Promise<Partial<Catalogue>> {
  switch (part) {
    case 'speech':
      return locale === 'en' ? (await import('./en-speech.ts')).enSpeech : (await import('./zh-speech.ts')).zhSpeech;
    case 'transcription':
      return locale === 'en'
        ? (await import('./en-transcription-screen.ts')).enTranscriptionScreen
        : (await import('./zh-transcription-screen.ts')).zhTranscriptionScreen;
  }
}
