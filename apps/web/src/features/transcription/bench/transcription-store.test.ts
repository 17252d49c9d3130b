import { beforeEach, expect, test } from 'vitest';
import { makeRun } from '#features/transcription/testing/make-run.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import {
  addRuns,
  addTurn,
  changeTurn,
  getRun,
  getTurn,
  reportRun,
  runsOf,
  turnsOf,
  useTranscriptionStore,
} from './transcription-store.ts';

const { getState, setState, getInitialState } = useTranscriptionStore;

beforeEach(() => setState(getInitialState()));

test('recordings and runs are listed in their order, those of others left out', () => {
  addTurn(makeTurn({ id: 'second', seq: 1 }));
  addTurn(makeTurn({ id: 'first', seq: 0 }));
  addTurn(makeTurn({ id: 'other', sessionId: 'another' }));
  expect(turnsOf('s', getState().turns).map(({ id }) => id)).toEqual(['first', 'second']);

  addRuns([makeRun({ id: 'b', turnId: 'first', seq: 1 }), makeRun({ id: 'a', turnId: 'first', seq: 0 })]);
  addRuns([makeRun({ id: 'c', turnId: 'second' })]);
  expect(runsOf('first', getState().runs).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a change of one recording leaves the others the same objects', () => {
  addTurn(makeTurn({ id: 'one' }));
  addTurn(makeTurn({ id: 'two' }));
  const two = getTurn('two');
  changeTurn('one', { reference: { text: 'said', file: null, cues: [] } });
  expect(getTurn('one')?.reference?.text).toBe('said');
  expect(getTurn('two')).toBe(two);
});

test('an event is folded into its run alone', () => {
  addRuns([makeRun({ id: 'one' }), makeRun({ id: 'two' })]);
  const two = getRun('two');
  reportRun('one', { type: 'part', index: 0, event: { type: 'ended', at: 9, cause: 'aborted' } });
  expect(getRun('one')?.parts[0]?.ending).toEqual({ at: 9, cause: 'aborted' });
  expect(getRun('two')).toBe(two);
});
