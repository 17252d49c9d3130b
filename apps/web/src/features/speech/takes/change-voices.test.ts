import { expect, test, vi } from 'vitest';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { getBench, getTake } from '#features/speech/bench/speech-store.ts';
import { neverAnswer } from '#features/speech/testing/never-answer.ts';
import { changeVoices } from './change-voices.ts';
import { speakCells } from './speak-cells.ts';
import { stopTakes } from './stop-takes.ts';

const lane: ResolvedSpeechLane = { id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', parameters: {} };

test('what is being spoken in a voice that goes is stopped, and the others go on', async () => {
  neverAnswer();
  editBench({ text: 'Hi', voices: ['nova', 'onyx'] });
  const { takeIds } = speakCells(
    ['nova', 'onyx'].map((voice) => ({ lane, voice })),
    {},
  );
  const [nova = '', onyx = ''] = takeIds;
  changeVoices((voices) => [...voices.filter((voice) => voice !== 'nova'), 'echo']);
  expect(getBench().voices).toEqual(['onyx', 'echo']);
  await vi.waitFor(() => expect(getTake(nova)?.ending?.state).toBe('stopped'));
  expect(getTake(onyx)?.ending).toBeNull();
  stopTakes([onyx]);
});
