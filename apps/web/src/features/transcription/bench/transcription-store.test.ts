import { beforeEach, expect, test } from 'vitest';
import { DEFAULT_TRANSCRIPTION_RECIPE } from './transcription-recipe.ts';
import type { TranscriptionRun } from './transcription-run.ts';
import type { TranscriptionSession } from './transcription-session.ts';
import { transcriptionStore } from './transcription-store.ts';

const state = () => transcriptionStore.getState();

function makeSession(id: string): TranscriptionSession {
  const format = { name: 'wav' as const, mime: 'audio/wav', extension: 'wav' };
  const recording = { name: 'talk.wav', origin: 'file' as const, bytes: 5, format, sound: null };
  return {
    id,
    createdAt: 0,
    turn: { id: `${id}-turn`, sessionId: id, seq: 0, recording, ...state().settings },
    audio: null,
    runs: [],
    isPreparing: false,
  };
}

function makeRun(id: string): TranscriptionRun {
  return {
    id,
    sessionId: 'one',
    seq: 0,
    lane: 'A',
    gateway: 'default',
    request: { model: 'whisper-1' },
    sentAt: 0,
    upload: { name: 'talk.wav', bytes: 5, duration: null, progress: [] },
    frames: [],
    end: null,
  };
}

beforeEach(() => {
  transcriptionStore.setState(transcriptionStore.getInitialState(), true);
  state().putSession(makeSession('one'));
  state().putSession(makeSession('two'));
});

test('settings change in their session and for recordings to come, not in other sessions', () => {
  const recipe = { ...DEFAULT_TRANSCRIPTION_RECIPE, language: 'de' };
  state().changeSettings('one', { recipe });
  expect(state().sessions['one']?.turn.recipe).toEqual(recipe);
  expect(state().settings.recipe).toEqual(recipe);
  expect(state().sessions['two']?.turn.recipe).toEqual(DEFAULT_TRANSCRIPTION_RECIPE);
});

test('runs are added after those that are there', () => {
  state().addRuns('one', [makeRun('a')]);
  state().addRuns('one', [makeRun('b')]);
  expect(state().sessions['one']?.runs.map((run) => run.id)).toEqual(['a', 'b']);
});

test('an event changes its run and leaves the others as they are', () => {
  state().addRuns('one', [makeRun('a'), makeRun('b')]);
  const before = state().sessions['one']?.runs[1];
  state().foldRunEvent('one', 'a', { type: 'ended', at: 5, cause: 'aborted' });
  expect(state().sessions['one']?.runs[0]?.end).toEqual({ at: 5, cause: 'aborted' });
  expect(state().sessions['one']?.runs[1]).toBe(before);
});

test('a session tells that its recording is being prepared', () => {
  state().setPreparing('one', true);
  expect(state().sessions['one']?.isPreparing).toBe(true);
  expect(state().sessions['two']?.isPreparing).toBe(false);
});

test('what happens to a session that is not there changes nothing', () => {
  const before = state().sessions;
  state().addRuns('gone', [makeRun('a')]);
  expect(state().sessions).toEqual(before);
});
