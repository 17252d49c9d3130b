import { describe, expect, test } from 'vitest';
import { placeSpokenWords } from './place-spoken-words.ts';

/** Words a second each, from second 0 on. */
function say(words: string) {
  return words.split('|').map((text, index) => ({ text, start: index, end: index + 1 }));
}

/** Texts that begin at these seconds. */
function write(...texts: [start: number | null, text: string][]) {
  return texts.map(([start, text]) => ({ start, text }));
}

/** What is found, as it stands in the texts. */
function find(words: ReturnType<typeof say>, texts: ReturnType<typeof write>) {
  const placed = placeSpokenWords({ words, texts });
  return placed.map(({ start, index, from, to }) => `${start} ${index} ${texts[index]?.text.slice(from, to)}`);
}

describe('the words of a transcript are found where they stand', () => {
  test.each([
    { why: 'in one text', words: 'And|so', texts: write([0, 'And so, my']), found: ['0 0 And', '1 0 so'] },
    {
      why: 'in the next text',
      words: 'so|ask',
      texts: write([0, 'so,'], [1, 'Ask not']),
      found: ['0 0 so', '1 1 Ask'],
    },
    {
      why: 'with punctuation of their own',
      words: ' “Not|Tom,',
      texts: write([0, 'Not — Tom']),
      found: ['0 0 Not', '1 0 Tom'],
    },
    { why: 'twice, in order', words: 'the|the', texts: write([0, 'the other the']), found: ['0 0 the', '1 0 the'] },
    {
      why: 'in Chinese, character by character',
      words: '你|好|世',
      texts: write([0, '你好，世界']),
      found: ['0 0 你', '1 0 好', '2 0 世'],
    },
    { why: 'in texts without times', words: 'a|b', texts: write([null, 'a b']), found: ['0 0 a', '1 0 b'] },
    {
      why: 'past a word that was not told',
      words: 'one|three',
      texts: write([0, 'one two three']),
      found: ['0 0 one', '1 0 three'],
    },
  ])('$why', ({ words, texts, found }) => {
    expect(find(say(words), texts)).toEqual(found);
  });
});

describe('a person may have edited the texts', () => {
  test('a word that was written anew is left out, the others stay', () => {
    expect(find(say('Philip|Steele|etc'), write([0, 'Philip Steels, etc.']))).toEqual(['0 0 Philip', '2 0 etc']);
  });

  test('a short word is not taken for a part of another', () => {
    expect(find(say('is|a|test'), write([0, 'is another test']))).toEqual(['0 0 is', '2 0 test']);
  });

  test('after a text that was written anew the next is found by its time', () => {
    const texts = write([0, 'Something else altogether, rather longer than what was said before it.'], [3, 'ask not']);
    expect(find(say('And|so|my|fellow|ask|not'), texts)).toEqual(['4 1 ask', '5 1 not']);
  });
});

test('nothing is found of nothing', () => {
  expect(placeSpokenWords({ words: [], texts: write([0, 'a']) })).toEqual([]);
  expect(placeSpokenWords({ words: say('—|a'), texts: [] })).toEqual([]);
});

test('ten thousand words are placed in one pass', () => {
  const words = Array.from({ length: 10_000 }, (_, index) => ({
    text: `w${index % 97}`,
    start: index,
    end: index + 1,
  }));
  const texts = Array.from({ length: 1_000 }, (_, row) => {
    const own = words.slice(row * 10, row * 10 + 10);
    return { start: row * 10, text: own.map(({ text }) => text).join(' ') };
  });
  const placed = placeSpokenWords({ words, texts });
  expect(placed).toHaveLength(10_000);
  const last = texts.at(-1)?.text ?? '';
  const from = last.lastIndexOf(' ') + 1;
  expect(placed.at(-1)).toEqual({ start: 9_999, end: 10_000, index: 999, from, to: last.length });
});
