import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMajority } from './choose-majority.ts';
import { DEFAULT_NORMALISER, type Normaliser } from './normaliser.ts';
import { splitSpokenWords } from './split-spoken-words.ts';

function choose(...lanes: string[]) {
  return chooseBy(DEFAULT_NORMALISER, lanes);
}

function chooseBy(normaliser: Normaliser, lanes: readonly string[]) {
  return chooseMajority(lanes.map((text) => ({ text, words: splitSpokenWords(text, normaliser) })));
}

describe('lanes, their majority', () => {
  test.each([
    ['no lane', [], ''],
    ['one lane', [' Hello, world! '], ' Hello, world! '],
    ['of two the first', ['Ask now.', 'Ask not.'], 'Ask now.'],
    ['two against one', ['ask now what', 'ask not what', 'ask not what'], 'ask not what'],
    [
      'each is wrong once',
      ['fella Americans ask not', 'fellow American ask not', 'fellow Americans ask now'],
      'fellow Americans ask not',
    ],
    ['a word that most have not', ['so um ask', 'so ask', 'so ask'], 'so ask'],
    ['a word that most have', ['so ask', 'so then ask', 'so then ask'], 'so then ask'],
    ['… though the nearest has it not', ['a b c d', 'x a b um c d', 'a b um c d y'], 'a b um c d'],
    [
      'words between, each with its own errors',
      ['so ask', 'so my dear friends ask', 'so my deer friends ask', 'so my dear fiends ask'],
      'so my dear friends ask',
    ],
    ['half and half: as the nearest has it', ['so ask', 'so then ask', 'so ask', 'so then ask'], 'so ask'],
    ['all different: as the nearest has it', ['one two x', 'one two y', 'one two z'], 'one two x'],
    ['the nearest keeps its writing', ['Ask not, what?', 'ask not what', 'ask NOT what'], 'Ask not, what?'],
    ['nothing heard by most', ['thank you', '', ''], ''],
    ['Chinese', ['今天天汽很好。', '今天天气很好。', '今天天气很号。'], '今天天气很好。'],
    ['Chinese and English', ['我用 GBT 写', '我用 GPT 写', '我用GPT写'], '我用 GPT 写'],
  ])('%s', (_, lanes, text) => {
    expect(choose(...lanes).text).toBe(text);
  });

  test('words taken from several lanes stand apart, and a comma keeps its space', () => {
    const { text } = choose(
      'so, we went to church home',
      'so we want to church, home',
      'well we went to shop home now',
    );
    expect(text).toBe('so, we went to church home');
    expect(choose('我今天去GBT', '我昨天去GPT', '他今天去GPT').text).toBe('我今天去GPT');
    expect(choose('x b c d', 'one, b c y', 'one, z c d').text).toBe('one, b c d');
    const strict = { ...DEFAULT_NORMALISER, punctuation: false };
    expect(chooseBy(strict, ['go x b c', 'go, b y', 'go, z c']).text).toBe('go, b c');
  });
});

const transcript = array(constantFrom('a', 'b,', 'c.', 'then', 'them', '今天'), { maxLength: 12 }).map((words) =>
  words.join(' '),
);

test('its words are where they say, and are those of its text', () => {
  assert(
    property(array(transcript, { maxLength: 5 }), (lanes) => {
      const { text, words } = choose(...lanes);
      for (const word of words) expect(text.slice(word.from, word.to)).toBe(word.text);
      expect(splitSpokenWords(text, DEFAULT_NORMALISER)).toEqual(words);
    }),
    { seed: 121, numRuns: 500 },
  );
});

test('what all lanes have is the majority', () => {
  assert(
    property(transcript, (lane) => {
      expect(choose(lane, lane.toUpperCase(), lane).text).toBe(lane);
    }),
    { seed: 122, numRuns: 200 },
  );
});
