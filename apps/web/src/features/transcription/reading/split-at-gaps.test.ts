import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import { expect, test } from 'vitest';
import { splitAtGaps } from './split-at-gaps.ts';

/** Cues of a second each that begin at these seconds. */
const cuesAt = (...starts: (number | null)[]): Cue[] =>
  starts.map((start, index) => ({ id: `c${index}`, start, end: start === null ? null : start + 1, text: 'a' }));

function show(cues: Cue[], gaps: { start: number; end: number }[]) {
  return splitAtGaps(cues, gaps).map((part) =>
    part.kind === 'gap'
      ? `gap ${part.gap.start}`
      : `${part.first}: ${cues
          .slice(part.first, part.end)
          .map(({ id }) => id)
          .join(' ')}`,
  );
}

test.each([
  { why: 'no gap', cues: cuesAt(0, 1), gaps: [], shown: ['0: c0 c1'] },
  { why: 'one in the middle', cues: cuesAt(0, 5), gaps: [{ start: 2, end: 5 }], shown: ['0: c0', 'gap 2', '1: c1'] },
  { why: 'one in front', cues: cuesAt(5), gaps: [{ start: 0, end: 5 }], shown: ['gap 0', '0: c0'] },
  { why: 'one at the end', cues: cuesAt(0), gaps: [{ start: 2, end: 5 }], shown: ['0: c0', 'gap 2'] },
  {
    why: 'two',
    cues: cuesAt(0, 5, 9),
    gaps: [
      { start: 2, end: 5 },
      { start: 6, end: 9 },
    ],
    shown: ['0: c0', 'gap 2', '1: c1', 'gap 6', '2: c2'],
  },
  {
    why: 'two side by side',
    cues: cuesAt(0),
    gaps: [
      { start: 1, end: 2 },
      { start: 2, end: 3 },
    ],
    shown: ['0: c0', 'gap 1', 'gap 2'],
  },
  { why: 'cues without times', cues: cuesAt(null, null), gaps: [{ start: 1, end: 2 }], shown: ['0: c0 c1', 'gap 1'] },
  { why: 'nothing at all', cues: [], gaps: [{ start: 0, end: 9 }], shown: ['gap 0'] },
])('$why', ({ cues, gaps, shown }) => {
  expect(show(cues, gaps)).toEqual(shown);
});
