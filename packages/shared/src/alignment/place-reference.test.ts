import { describe, expect, test } from 'vitest';
import { alignTranscripts } from './align-transcripts.ts';
import { DEFAULT_NORMALISER } from './normaliser.ts';
import { placeReference } from './place-reference.ts';
import { splitSpokenWords } from './split-spoken-words.ts';
import type { WordTime } from './word-time.ts';

/** A transcript with the start of each word, a second each: a number is told, one in a list is reckoned, null is unknown. */
type Timed = [text: string, ...starts: (number | [number] | null)[]];

function transcript([text, ...starts]: Timed) {
  const times = starts.map((start): WordTime | null => {
    if (start === null) return null;
    const [at, exact] = typeof start === 'number' ? [start, true] : [start[0], false];
    return { start: at, end: at + 1, exact };
  });
  return { words: splitSpokenWords(text, DEFAULT_NORMALISER), times };
}

/** When each column begins, `~` before what is reckoned, `?` where nobody knows. */
function place(reference: Timed, ...lanes: Timed[]): string[] {
  const [own, placed] = [transcript(reference), lanes.map(transcript)];
  const { columns } = alignTranscripts(
    own.words,
    placed.map(({ words }) => words),
  );
  return placeReference(columns, { reference: own.times.length > 0 ? own : null, lanes: placed }).map((time) =>
    time === null ? '?' : `${time.exact ? '' : '~'}${Math.round(time.start * 100) / 100}`,
  );
}

describe('when each column begins', () => {
  test('as the lane tells', () => {
    expect(place(['a b c'], ['a b c', 1, 2, 3])).toEqual(['1', '2', '3']);
  });

  test('its own times before those of the lanes', () => {
    expect(place(['a b c', 1, 2, 3], ['a b c', 1.1, 2.1, 3.1])).toEqual(['1', '2', '3']);
  });

  test('… but told ones of a lane before its own reckoned ones', () => {
    expect(place(['a b c', [1], [2], [3]], ['a b c', 1.1, null, 3.1])).toEqual(['1.1', '~2', '3.1']);
  });

  test('the lane that tells most comes first, the others fill in', () => {
    expect(
      place(['a b c'], ['a b c', 1.1, null, null], ['a x c', 1.2, [2.2], 3.2], ['a b c', null, 2.3, null]),
    ).toEqual(['1.2', '2.3', '3.2']);
  });

  test('words too many have their own', () => {
    expect(place(['a c'], ['a b c', 1, 2, 3])).toEqual(['1', '2', '3']);
  });

  test('unknown ones share the time between their neighbours', () => {
    expect(place(['a bb bb c'], ['a c', 0, 5])).toEqual(['0', '~1', '~3', '5']);
  });

  test('at the ends they lie at the nearest border', () => {
    expect(place(['a b c d'], ['b c', 2, 3])).toEqual(['~2', '2', '3', '~4']);
  });

  test('neighbours that overlap leave no time between', () => {
    expect(place(['a b c'], ['a c', 1, 1.5])).toEqual(['1', '~2', '1.5']);
  });

  test('nobody knows', () => {
    expect(place(['a b'], ['a b', null, null])).toEqual(['?', '?']);
    expect(place(['a b'])).toEqual(['?', '?']);
    expect(place([''])).toEqual([]);
  });
});
