import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repository } from '../repository.mjs';
import { splitLanguages } from './split-languages.ts';

/** A language for private use: nobody speaks it. */
const MADE_UP = `import { en } from './en.ts';

export const qaaLatn = Object.fromEntries(Object.entries(en).map(([key]) => [key, 'qaa ' + key]));
`;

let house: string;
let vite: ViteDevServer;

beforeAll(async () => {
  // Below the repository, because what the page is made of is found from there.
  const room = path.join(repository, 'node_modules/.cache');
  mkdirSync(room, { recursive: true });
  house = mkdtempSync(path.join(room, 'language-'));
  for (const part of ['package.json', 'index.html', 'src/i18n', 'src/lib/remember.ts'])
    cpSync(path.join(repository, 'apps/web', part), path.join(house, part), { recursive: true });
  writeFileSync(path.join(house, 'src/i18n/languages/qaa-latn.ts'), MADE_UP);
  vite = await createServer({
    root: house,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [splitLanguages(path.join(house, 'src/i18n/languages'))],
  });
});

afterAll(async () => {
  await vite.close();
  rmSync(house, { recursive: true });
});

describe('a language that has a file, and nothing else', () => {
  it('is one of the languages of the page', async () => {
    const { LOCALES } = await vite.ssrLoadModule('/src/i18n/locales.ts');
    expect(LOCALES).toEqual(['en', 'qaa-Latn', 'zh-CN']);
  });

  it('can be chosen before any module runs', async () => {
    const html = await vite.transformIndexHtml('/', '<html lang="en"><body></body></html>');
    expect(html).toContain('<html data-languages="en qaa-Latn zh-CN" lang="en">');
  });

  it('comes in parts, each when it is asked for', async () => {
    const { loadTexts, readCatalogue } = await vite.ssrLoadModule('/src/i18n/load-texts.ts');
    const { useLocaleStore } = await vite.ssrLoadModule('/src/i18n/use-locale-store.ts');
    const first = await readCatalogue('qaa-Latn');
    expect(first['ui.close']).toBe('qaa ui.close');
    expect(first['speech.title']).toBeUndefined();
    useLocaleStore.setState({ locale: 'qaa-Latn', catalogue: first });
    await loadTexts('speech');
    expect(useLocaleStore.getState().catalogue['speech.title']).toBe('qaa speech.title');
    expect(useLocaleStore.getState().catalogue['history.title']).toBeUndefined();
    expect((await readCatalogue('zh-CN'))['speech.title']).toBe('语音');
  });

  it('is refused where nobody has written it', async () => {
    const { readCatalogue } = await vite.ssrLoadModule('/src/i18n/load-texts.ts');
    await expect(readCatalogue('qab')).rejects.toThrow('There are no texts in qab.');
  });
});
