import { readdirSync } from 'node:fs';
import path from 'node:path';
import { runnerImport, type Plugin } from 'vite';

type Texts = Record<string, unknown>;
type Read = { texts: Texts; files: readonly string[] };

// The server of Vite adds what the file is written in.
const ASKED = /\/languages\/([\w-]+)\.ts\?part=(\w+)(?:&lang\.ts)?$/;
const CUT = /\/languages\/([\w-]+)-(\w+)\.texts$/;

/**
 * The languages of the page are one file each; what is fetched are their parts, as the English texts are divided. This cuts the files, and
 * writes into the document which languages there are, so that one can be chosen before any module runs.
 */
export function splitLanguages(folder: string): Plugin {
  const divided = path.join(folder, '../text-parts.ts');
  const known = new Map<string, Promise<Read>>();
  const read = (file: string): Promise<Read> => {
    const reading = known.get(file) ?? readTexts(file);
    known.set(file, reading);
    return reading;
  };
  return {
    name: 'split-languages',
    // Otherwise the file itself is found first.
    enforce: 'pre',
    // Before everything else: reading them has a time limit, and on a busy machine the build leaves it no time.
    buildStart: async () => void (await Promise.all([divided, ...listFiles(folder)].map(read))),
    resolveId: {
      filter: { id: ASKED },
      handler(id) {
        const [, file = '', part = ''] = ASKED.exec(id) ?? [];
        return path.join(folder, `${file}-${part}.texts`);
      },
    },
    load: {
      filter: { id: CUT },
      async handler(id) {
        const [, file = '', part = ''] = CUT.exec(id) ?? [];
        const [parts, language] = await Promise.all([read(divided), read(path.join(folder, `${file}.ts`))]);
        for (const each of [...parts.files, ...language.files]) this.addWatchFile(each);
        const keys = Object.keys(Object(parts.texts[part]));
        if (keys.length === 0) throw new Error(`There is no part “${part}” of the texts.`);
        const cut = Object.fromEntries(keys.map((key) => [key, language.texts[key]]));
        return { code: `export const texts = ${JSON.stringify(cut)};`, map: null };
      },
    },
    watchChange: () => known.clear(),
    transformIndexHtml: (html) => html.replace('<html ', `<html data-languages="${listTags(folder).join(' ')}" `),
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder).map((file) => path.join(folder, file));
}

function listTags(folder: string): string[] {
  return listFiles(folder).flatMap((file) => Intl.getCanonicalLocales(path.basename(file, '.ts')));
}

/** What a file exports, the one thing, and every file that it is made of. */
async function readTexts(file: string): Promise<Read> {
  const { module, dependencies } = await runnerImport<Record<string, Texts>>(file, {
    configFile: false,
    logLevel: 'error',
  });
  const [texts] = Object.values(module);
  if (texts === undefined) throw new Error(`${file} exports nothing.`);
  return { texts, files: [file, ...dependencies] };
}
