import { array, assert, boolean, constantFrom, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cue } from './cue.ts';
import { cueHistory, type CueHistory } from './cue-history.ts';

const cues = (text: string): Cue[] => [{ id: 'c0', start: 0, end: 1, text }];
const text = ({ present }: CueHistory) => present[0]?.text;
const steps = ({ past, future }: CueHistory) => [past.length, future.length];

const start = cueHistory.start(cues(''));

describe('typing', () => {
  test('in one cue is one step', () => {
    const typed = ['h', 'he', 'hey'].reduce((history, now) => cueHistory.edit(history, cues(now), 'text c0'), start);
    expect(steps(typed)).toEqual([1, 0]);
    expect(text(cueHistory.undo(typed))).toBe('');
    expect(text(cueHistory.redo(cueHistory.undo(typed)))).toBe('hey');
  });

  test.each([
    ['in another cue', (history: CueHistory) => cueHistory.edit(history, cues('b'), 'text c1')],
    [
      'behind another edit',
      (history: CueHistory) => cueHistory.edit(cueHistory.edit(history, cues('x')), cues('b'), 'text c0'),
    ],
    [
      'behind leaving the cue',
      (history: CueHistory) => cueHistory.edit(cueHistory.settle(history), cues('b'), 'text c0'),
    ],
    [
      'behind undo and redo',
      (history: CueHistory) => cueHistory.edit(cueHistory.redo(cueHistory.undo(history)), cues('b'), 'text c0'),
    ],
  ])('%s is another step', (_, edit) => {
    const history = edit(cueHistory.edit(start, cues('a'), 'text c0'));
    expect(text(history)).toBe('b');
    expect(history.past.length).toBeGreaterThan(1);
    expect(text(cueHistory.undo(history))).not.toBe('');
  });
});

test('an edit forgets what could be redone', () => {
  const undone = cueHistory.undo(cueHistory.edit(start, cues('a')));
  expect(steps(undone)).toEqual([0, 1]);
  expect(steps(cueHistory.edit(undone, cues('b')))).toEqual([1, 0]);
});

test('nothing to undo, to redo, to settle, or to change gives the same back', () => {
  expect(cueHistory.undo(start)).toBe(start);
  expect(cueHistory.redo(start)).toBe(start);
  expect(cueHistory.settle(start)).toBe(start);
  expect(cueHistory.edit(start, start.present)).toBe(start);
});

test('only the last 500 steps are kept', () => {
  const many = Array.from({ length: 600 }).reduce<CueHistory>(
    (history, _, at) => cueHistory.edit(history, cues(`${at}`)),
    start,
  );
  expect(steps(many)).toEqual([500, 0]);
});

test('undo takes every edit back, and redo does it again', () => {
  const edit = record({ text: string(), key: option(constantFrom('a', 'b')), isUndo: boolean() });
  assert(
    property(array(edit, { maxLength: 30 }), (edits) => {
      let history = start;
      for (const one of edits) {
        const before = history;
        history = one.isUndo ? cueHistory.undo(before) : cueHistory.edit(before, cues(one.text), one.key);
        const isNewStep = history.past.length > before.past.length;
        const isTakenBack = history.past.length < before.past.length;
        expect(isNewStep ? cueHistory.undo(history).present : before.present).toBe(before.present);
        expect(isTakenBack ? cueHistory.redo(history).present : before.present).toBe(before.present);
      }
      while (history.past.length > 0) history = cueHistory.undo(history);
      expect(history.present).toBe(start.present);
    }),
    { seed: 4, numRuns: 500 },
  );
});
