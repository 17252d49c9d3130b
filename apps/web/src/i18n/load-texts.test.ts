import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { enConversation } from './en-conversation.ts';
import { enRuns } from './en-runs.ts';
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

/** Where the texts of a part are said; whoever draws these has brought them before. */
const PLACES = [
  { part: 'speech', texts: enSpeech, places: ['features/speech/'] },
  {
    part: 'conversation',
    texts: enConversation,
    places: ['features/chat/', 'blocks/messages/', 'blocks/comparison/'],
  },
  {
    part: 'runs',
    texts: enRuns,
    places: [
      'features/chat/',
      'features/speech/',
      'features/transcription/',
      'blocks/runs/',
      'blocks/models/gateway-trouble.tsx',
      'blocks/models/describe-gateway-error',
      'blocks/models/model-popup.tsx',
      'blocks/models/model-row.tsx',
      'blocks/archive/',
      'features/operator/',
      'features/login/',
      'features/settings/',
      'blocks/audio/',
    ],
  },
];

test.each(PLACES)('nothing else says a text that comes with $part', ({ texts, places }) => {
  const keys = Object.keys(texts);
  const others = globSync('**/*.{ts,tsx}', { cwd: SOURCES }).filter(
    (file) => !places.some((place) => file.startsWith(place)) && !file.startsWith('i18n'),
  );
  expect(others.length).toBeGreaterThan(300);
  const found = others.flatMap((file) => {
    const source = readFileSync(path.join(SOURCES, file), 'utf8');
    return keys.filter((key) => source.includes(`'${key}'`)).map((key) => `${file}: ${key}`);
  });
  expect(found).toEqual([]);
});
