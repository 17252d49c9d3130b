import { beforeEach, expect, test } from 'vitest';
import { createTake } from './create-take.ts';
import {
  addKeptTakes,
  addTake,
  changeRecipe,
  chooseModel,
  getTake,
  removeTake,
  reportTake,
  setText,
  showMissingSession,
  showNewSession,
  showSession,
  takesOf,
  useSpeechStore,
} from './speech-store.ts';
import type { Take } from './take-record.ts';

const { getState, setState, getInitialState } = useSpeechStore;

beforeEach(() => setState(getInitialState(), true));

function take(id: string, { sessionId = 's1', seq = 0, request = {} } = {}): Take {
  const parameters = { model: 'tts-1', input: 'Hi', voice: 'alloy', ...request };
  return createTake({ id, sessionId, seq, letter: 'A', sentAt: 0, request: { gateway: 'main', request: parameters } });
}

test('the first take begins its session', () => {
  expect(getState().sessionId).toBeNull();
  addTake(take('t1'));
  expect(getState().sessionId).toBe('s1');
});

test('a run goes on while another session is on the screen', () => {
  addTake(take('t1'));
  showNewSession();
  reportTake('t1', { type: 'bytes', t: 10, size: 5 });
  expect(getState().sessionId).toBeNull();
  expect(getTake('t1')?.bytes).toBe(5);
});

test('an event changes its own take only', () => {
  addTake(take('t1'));
  addTake(take('t2', { seq: 1 }));
  const other = getTake('t1');
  reportTake('t2', { type: 'starved' });
  expect(getTake('t1')).toBe(other);
});

test('an event of a take that was deleted is nobody’s', () => {
  addTake(take('t1'));
  removeTake('t1');
  reportTake('t1', { type: 'starved' });
  expect(getState().takes).toEqual([]);
});

test('the takes of a session come in the order they were sent', () => {
  addKeptTakes([take('b', { seq: 1 }), take('x', { sessionId: 's2' }), take('a')]);
  expect(takesOf('s1', getState().takes).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('a session is shown with the form as its last take had it', () => {
  const request = { input: 'Later', voice: 'nova', response_format: 'flac', speed: 1.25, instructions: 'softly' };
  addKeptTakes([take('a'), take('b', { seq: 1, request })]);
  showSession('s1');
  expect(getState()).toMatchObject({
    sessionId: 's1',
    text: 'Later',
    recipe: { voice: 'nova', format: 'flac', speed: 1.25, instructions: 'softly' },
    lanes: [{ letter: 'A', gateway: 'main', model: 'tts-1' }],
  });
});

test('of a session that is not here nothing is shown, until another one is', () => {
  addTake(take('t1'));
  setText('something else');
  showMissingSession('gone');
  expect(getState()).toMatchObject({ sessionId: null, missingId: 'gone', text: '' });
  showSession('s1');
  expect(getState()).toMatchObject({ sessionId: 's1', missingId: null });
});

test('a new session keeps the settings and drops the text', () => {
  changeRecipe({ voice: 'echo', speed: 2 });
  chooseModel('a', { gateway: 'main', model: 'tts-1-hd' });
  setText('Hi');
  showNewSession();
  expect(getState()).toMatchObject({
    text: '',
    recipe: { voice: 'echo', speed: 2, format: null },
    lanes: [{ gateway: 'main', model: 'tts-1-hd' }],
  });
});
