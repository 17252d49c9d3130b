import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { enSpeech } from './en-speech.ts';
import { loadTexts, readCatalogue } from './load-texts.ts';
import { useLocaleStore } from './use-locale-store.ts';

const SOURCES = path.join(import.meta.dirname, '..');
const KEY = 'speech.title';

beforeEach(async () => {
  useLocaleStore.setState({ locale: 'en', catalogue: await readCatalogue('en') });
});

test('the texts of a screen come with it, and with another language from then on', async () => {
  expect(useLocaleStore.getState().catalogue?.[KEY]).toBeUndefined();
  await loadTexts('speech');
  expect(useLocaleStore.getState().catalogue?.[KEY]).toBe('Speech');
  expect((await readCatalogue('zh-CN'))[KEY]).toBe('语音');
});

test('texts of another language than was asked for are not mixed in', async () => {
  const loading = loadTexts('speech');
  useLocaleStore.setState({ locale: 'zh-CN', catalogue: await readCatalogue('zh-CN') });
  await loading;
  expect(useLocaleStore.getState().catalogue?.[KEY]).toBe('语音');
});

test('nothing outside the speech screen says a text that comes with it', () => {
  const keys = Object.keys(enSpeech);
  const others = globSync('**/*.{ts,tsx}', { cwd: SOURCES }).filter(
    (file) => !file.startsWith('features/speech') && !file.startsWith('i18n'),
  );
  expect(others.length).toBeGreaterThan(500);
  const found = others.flatMap((file) => {
    const source = readFileSync(path.join(SOURCES, file), 'utf8');
    return keys.filter((key) => source.includes(`'${key}'`)).map((key) => `${file}: ${key}`);
  });
  expect(found).toEqual([]);
});
