import { expect, test } from 'vitest';
import { contextOf } from './context-of.ts';

const LONG = 'Author of the danger trail, Philip Steele, etc. Not at this particular case, Tom, apologized Whittemore.';

function context(text: string, part: string) {
  const from = text.indexOf(part);
  const { before, text: place, after } = contextOf(text, { from, to: from + part.length });
  return `${before}[${place}]${after}`;
}

test.each([
  { text: 'Philip Steele, etc.', part: 'Steele', shown: 'Philip [Steele], etc.' },
  { text: 'Philip Steele', part: 'Philip Steele', shown: '[Philip Steele]' },
  { text: LONG, part: 'Steele', shown: '… of the danger trail, Philip [Steele], etc. Not at this particular …' },
  { text: '今天天气很好', part: '天气', shown: '今天[天气]很好' },
])('$part in its context', ({ text, part, shown }) => {
  expect(context(text, part)).toBe(shown);
});

test('a long place is cut', () => {
  expect(contextOf('a'.repeat(200), { from: 0, to: 200 }).text).toBe(`${'a'.repeat(160)}…`);
});
