import { array, assert, constantFrom, nat, oneof, property, record, constant } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCue } from './add-cue.ts';
import type { Cue } from './cue.ts';
import { mergeWithNext } from './merge-with-next.ts';
import { moveBorder } from './move-border.ts';
import { nextCueId } from './next-cue-id.ts';
import { removeCue } from './remove-cue.ts';
import { setCueText } from './set-cue-text.ts';
import { splitCue } from './split-cue.ts';

/** Cues of `start–end text`, named a, b, c…; without times just a text. */
function cues(...lines: string[]): Cue[] {
  return lines.map((line, index) => {
    const [, start, end, text] = /^([\d.]+)–([\d.]+) (.*)$/.exec(line) ?? [];
    const id = 'abcdef'[index] ?? '?';
    return text === undefined
      ? { id, start: null, end: null, text: line }
      : { id, start: Number(start), end: Number(end), text };
  });
}

function show(some: readonly Cue[]): string[] {
  const round = (time: number | null) => String(Number(time?.toFixed(3)));
  return some.map(({ start, end, text }) => (start === null ? text : `${round(start)}–${round(end)} ${text}`));
}

describe('text', () => {
  test('is set', () => {
    expect(show(setCueText(cues('0–1 x', '1–2 y'), { id: 'b', text: 'z' }))).toEqual(['0–1 x', '1–2 z']);
  });

  test.each([
    { id: 'a', text: 'x' },
    { id: 'q', text: 'z' },
  ])('is left as it is: %j', (change) => {
    const some = cues('0–1 x');
    expect(setCueText(some, change)).toBe(some);
  });
});

describe('splitting', () => {
  test.each([
    ['between words, by their share of the length', '0–11 hello there', 5, ['0–5.5 hello', '5.5–11 there']],
    ['at a space: it belongs to neither', '0–11 hello there', 6, ['0–5.5 hello', '5.5–11 there']],
    ['in a word', '0–5 hello', 2, ['0–2 he', '2–5 llo']],
    ['between Chinese characters', '0–4 你好世界', 2, ['0–2 你好', '2–4 世界']],
    ['inside a grapheme: behind it', '0–2 👍🏽b', 1, ['0–0.1 👍🏽', '0.1–2 b']],
    ['a short cue: both keep a length', '0–0.15 a very long text', 1, ['0–0.075 a', '0.075–0.15 very long text']],
    ['without times', 'hello there', 5, ['hello', 'there']],
    ['at the beginning: not at all', '0–1 hello', 0, ['0–1 hello']],
    ['at the end: not at all', '0–1 hello ', 5, ['0–1 hello ']],
    ['beyond the end: not at all', '0–1 hello', 99, ['0–1 hello']],
    ['in front: not at all', '0–1 hello', -5, ['0–1 hello']],
  ])('%s', (_, line, offset, halves) => {
    const split = splitCue(cues(line), { id: 'a', offset });
    expect(show(split)).toEqual(halves);
  });

  test('by the times of the words that still stand there', () => {
    const words = [
      { start: 9, end: 10.2, text: 'Before' },
      { start: 10, end: 11, text: 'Hello,' },
      { start: 14, end: 15, text: 'there' },
      { start: 15, end: 16, text: 'old' },
      { start: 16, end: 17, text: 'friend' },
    ];
    const some = cues('0–10 Before', '10–17 hello, there my friend');
    expect(show(splitCue(some, { id: 'b', offset: 6, words }))).toEqual([
      '0–10 Before',
      '10–11 hello,',
      '14–17 there my friend',
    ]);
    expect(show(splitCue(some, { id: 'b', offset: 12, words })).slice(1)).toEqual([
      '10–15 hello, there',
      '15–17 my friend',
    ]);
  });

  test('keeps the speaker and the id, and gives the second a new one', () => {
    const [one] = cues('0–2 a b');
    const split = splitCue([{ ...one, id: 'c7', text: 'a b', start: 0, end: 2, speaker: 'A' }], {
      id: 'c7',
      offset: 1,
    });
    expect(split).toMatchObject([
      { id: 'c7', speaker: 'A' },
      { id: 'c8', speaker: 'A' },
    ]);
  });
});

describe('merging with the next', () => {
  test.each([
    ['words', ['0–1 hello', '2–3 there', '3–4 x'], ['0–3 hello there', '3–4 x']],
    ['Chinese', ['0–1 你好，', '1–2 世界'], ['0–2 你好，世界']],
    ['one that is empty', ['0–1 hello', '2–3 '], ['0–3 hello']],
    ['one without times', ['0–1 hello', 'there'], ['0–1 hello there']],
    ['none with times', ['hello', 'there'], ['hello there']],
    ['one that lies inside it', ['0–9 hello', '2–3 there'], ['0–9 hello there']],
    ['nothing, as the last', ['0–1 hello'], ['0–1 hello']],
  ])('%s', (_, lines, merged) => {
    expect(show(mergeWithNext(cues(...lines), 'a'))).toEqual(merged);
  });

  test('keeps the first speaker there is', () => {
    const [a, b] = cues('0–1 x', '1–2 y').map((cue) => ({ ...cue, speaker: cue.id }));
    const [plain] = cues('0–1 x');
    expect(a && b && mergeWithNext([a, b], 'a')).toMatchObject([{ id: 'a', speaker: 'a' }]);
    expect(plain && b && mergeWithNext([plain, b], 'a')).toMatchObject([{ id: 'a', speaker: 'b' }]);
  });
});

describe('moving a border', () => {
  const apart = ['0–1 x', '2–3 y', '4–5 z'];
  const touching = ['0–1 x', '1–2 y', '2–3 z'];

  test.each([
    ['into the pause behind', apart, 'end', 3.5, ['0–1 x', '2–3.5 y', '4–5 z']],
    ['no farther than the next', apart, 'end', 9, ['0–1 x', '2–4 y', '4–5 z']],
    ['into the pause in front', apart, 'start', 1.5, ['0–1 x', '1.5–3 y', '4–5 z']],
    ['no farther than the one before', apart, 'start', 0, ['0–1 x', '1–3 y', '4–5 z']],
    ['inwards, until a tenth of a second is left', apart, 'end', 0, ['0–1 x', '2–2.1 y', '4–5 z']],
    ['inwards from the left', apart, 'start', 9, ['0–1 x', '2.9–3 y', '4–5 z']],
    ['that is shared, to the right', touching, 'end', 2.5, ['0–1 x', '1–2.5 y', '2.5–3 z']],
    ['that is shared, no farther than the next allows', touching, 'end', 9, ['0–1 x', '1–2.9 y', '2.9–3 z']],
    ['that is shared, to the left', touching, 'end', 1.5, ['0–1 x', '1–1.5 y', '1.5–3 z']],
    ['that is shared on the left', touching, 'start', 0, ['0–0.1 x', '0.1–2 y', '2–3 z']],
    ['out of an overlap', ['0–1 x', '1–3 y', '2–4 z'], 'end', 2.5, ['0–1 x', '1–2 y', '2–4 z']],
    ['beyond a neighbour without times', ['0–1 x', '2–3 y', 'z'], 'end', 9, ['0–1 x', '2–9 y', 'z']],
    ['of a cue without times: not at all', ['0–1 x', 'y', '4–5 z'], 'end', 3, ['0–1 x', 'y', '4–5 z']],
    [
      'between neighbours that leave no room: not at all',
      ['0–2 x', '2–2.05 y', '2.05–2.1 z'],
      'end',
      3,
      ['0–2 x', '2–2.05 y', '2.05–2.1 z'],
    ],
  ] as const)('%s', (_, lines, edge, time, moved) => {
    expect(show(moveBorder(cues(...lines), { id: 'b', edge, time }))).toEqual(moved);
  });

  test('stays inside the recording', () => {
    const some = cues('1–2 x');
    expect(show(moveBorder(some, { id: 'a', edge: 'end', time: 9, duration: 3 }))).toEqual(['1–3 x']);
    expect(show(moveBorder(some, { id: 'a', edge: 'start', time: -9 }))).toEqual(['0–2 x']);
    expect(moveBorder(some, { id: 'a', edge: 'end', time: 2 })).toBe(some);
  });
});

describe('adding', () => {
  const some = cues('0–1 x', '2–3 y', '6–7 z');

  test.each([
    ['in a pause', { time: 3.5 }, ['0–1 x', '2–3 y', '3.5–5.5 ', '6–7 z']],
    ['in a short pause', { time: 1.5 }, ['0–1 x', '1.5–2 ', '2–3 y', '6–7 z']],
    ['inside a cue: behind it', { time: 2.5 }, ['0–1 x', '2–3 y', '3–5 ', '6–7 z']],
    ['at the end', { time: 9, length: 1 }, ['0–1 x', '2–3 y', '6–7 z', '9–10 ']],
    ['not beyond the recording', { time: 9, duration: 9.5 }, ['0–1 x', '2–3 y', '6–7 z', '9–9.5 ']],
    ['where there is no room: not at all', { time: 1.95 }, ['0–1 x', '2–3 y', '6–7 z']],
    ['without times', { after: 'a' }, ['0–1 x', '', '2–3 y', '6–7 z']],
    ['without times, to the front', { after: null }, ['', '0–1 x', '2–3 y', '6–7 z']],
    ['behind none: not at all', { after: 'q' }, ['0–1 x', '2–3 y', '6–7 z']],
  ])('%s', (_, place, added) => {
    expect(show(addCue(some, place))).toEqual(added);
  });
});

test('removing leaves the others as they are', () => {
  const some = cues('0–1 x', '1–2 y');
  expect(show(removeCue(some, 'a'))).toEqual(['1–2 y']);
  expect(removeCue(some, 'q')).toBe(some);
});

test.each([
  [[], 'c0'],
  [['c0', 'c4'], 'c5'],
  [['x', 'c', 'c1x'], 'c0'],
])('the id after %j is %s', (ids, id) => {
  expect(nextCueId(ids.map((one) => ({ id: one, start: null, end: null, text: '' })))).toBe(id);
});

describe('whatever is done', () => {
  const word = constantFrom('And', 'so,', 'my', '你好', '世界。', '👍🏽', "don't");
  const cueList = array(
    record({ pause: nat(20), length: nat(40), words: array(word, { minLength: 1, maxLength: 6 }) }),
    { maxLength: 8 },
  ).map((list) => {
    let at = 0;
    return list.map(({ pause, length, words }, index): Cue => {
      const start = at + pause / 10;
      at = start + (length + 1) / 10;
      return { id: `c${index}`, start, end: at, text: words.join(' ') };
    });
  });
  const edge = constantFrom('start' as const, 'end' as const);
  const edit = oneof(
    record({ kind: constant('split' as const), which: nat(7), offset: nat(30) }),
    record({ kind: constant('merge' as const), which: nat(7) }),
    record({ kind: constant('move' as const), which: nat(7), edge, time: nat(200).map((tenths) => tenths / 10) }),
    record({ kind: constant('add' as const), time: nat(200).map((tenths) => tenths / 10) }),
    record({ kind: constant('remove' as const), which: nat(7) }),
  );
  type Edit = typeof edit extends { generate(...args: never[]): { value: infer Value } } ? Value : never;

  function apply(some: readonly Cue[], one: Edit): readonly Cue[] {
    const id = 'which' in one ? (some[one.which % Math.max(1, some.length)]?.id ?? '') : '';
    switch (one.kind) {
      case 'split':
        return splitCue(some, { id, offset: one.offset });
      case 'merge':
        return mergeWithNext(some, id);
      case 'move':
        return moveBorder(some, { id, edge: one.edge, time: one.time });
      case 'add':
        return addCue(some, { time: one.time });
      case 'remove':
        return removeCue(some, id);
    }
  }

  test('cues stay in order, do not overlap, and have ids of their own', () => {
    assert(
      property(cueList, array(edit, { maxLength: 20 }), (list, edits) => {
        const edited = edits.reduce(apply, list as readonly Cue[]);
        expect(new Set(edited.map(({ id }) => id)).size).toBe(edited.length);
        edited.forEach(({ start, end }, index) => {
          expect(end ?? NaN).toBeGreaterThan(start ?? NaN);
          expect(start ?? NaN).toBeGreaterThanOrEqual(edited[index - 1]?.end ?? 0);
        });
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('splitting and merging lose no word, and merging undoes a split between words', () => {
    const bare = (some: readonly Cue[]) =>
      some
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, '');
    assert(
      property(cueList, array(edit, { maxLength: 20 }), (list, edits) => {
        const kept = edits.filter(({ kind }) => kind === 'split' || kind === 'merge');
        expect(bare(kept.reduce(apply, list as readonly Cue[]))).toBe(bare(list));
      }),
      { seed: 12, numRuns: 500 },
    );
    assert(
      property(cueList, nat(7), nat(6), (list, which, gap) => {
        const target = list[which];
        const offset = Array.from(target?.text.matchAll(/ /g) ?? [])[gap]?.index;
        if (target === undefined || offset === undefined) return;
        const split = splitCue(list, { id: target.id, offset });
        const back = mergeWithNext(split, target.id);
        expect(split).toHaveLength(list.length + 1);
        expect(back.map(({ start, end }) => [start, end])).toEqual(list.map(({ start, end }) => [start, end]));
        expect(bare(back)).toBe(bare(list));
      }),
      { seed: 13, numRuns: 500 },
    );
  });
});
