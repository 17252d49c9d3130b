import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { expect, test } from 'vitest';
import { placeSpokenWords } from '#blocks/transcripts/place-spoken-words.ts';
import { placeDoubt } from './place-doubt.ts';

const cues = [
  { id: 'c0', start: 0, end: 3, text: 'Author of the danger trail,' },
  { id: 'c1', start: 3, end: 5, text: 'Philip Steele, etc.' },
];
const said = 'Author of the danger trail Philip Steele etc'.split(' ');
const words = placeSpokenWords({
  words: said.map((text, index) => ({ text, start: index * 0.6, end: index * 0.6 + 0.5 })),
  texts: cues,
});

function doubt(start: number, end: number, text: string): Doubt {
  return { start, end, text, reasons: [], segment: 0, span: null, isEstimated: false };
}

test.each([
  { why: 'a word', doubt: doubt(3.6, 4.1, 'Steele'), wordTimes: true, places: ['1 Steele'] },
  {
    why: 'words of two cues',
    doubt: doubt(2.4, 3.5, 'trail, Philip'),
    wordTimes: true,
    places: ['0 trail', '1 Philip'],
  },
  { why: 'a text without word times', doubt: doubt(3, 5, 'Steele'), wordTimes: false, places: ['1 Steele'] },
  { why: 'a text that was written anew', doubt: doubt(3, 5, 'Steals'), wordTimes: false, places: [] },
  { why: 'a text of another time', doubt: doubt(3.5, 5, 'Author'), wordTimes: false, places: [] },
])('$why is found', ({ doubt: given, wordTimes, places }) => {
  const found = placeDoubt(given, { cues, words: wordTimes ? words : [] });
  expect(found.map(({ index, from, to }) => `${index} ${cues[index]?.text.slice(from, to)}`)).toEqual(places);
});
