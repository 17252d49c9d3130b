import { expect, test } from 'vitest';
import type { GatewayState } from '#blocks/models/use-gateway-states.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import { describeVoice } from './describe-voice.ts';

const VOICES = [
  { id: 'nova', description: 'bright', aliases: [] },
  { id: 'voice-5', description: 'low', aliases: ['echo'] },
  { id: 'plain', aliases: [] },
];

const GATEWAYS: GatewayState[] = [
  {
    id: 'main',
    name: 'Main',
    isLocal: false,
    state: 'ready',
    models: [
      { id: 'tts-1', kind: 'speech', voices: VOICES },
      { id: 'tts-2', kind: 'speech', voices: VOICES },
      { id: 'tts-3', kind: 'speech', voices: [{ id: 'nova', description: 'dark', aliases: [] }] },
      { id: 'mute', kind: 'speech' },
    ],
  },
];

function lanes(...models: string[]): ResolvedSpeechLane[] {
  return models.map((model) => ({ id: model, letter: 'A', gateway: 'main', model, parameters: {} }));
}

test.each([
  ['what it sounds like', 'nova', ['tts-1'], 'bright'],
  ['its true name, where it stands for another', 'echo', ['tts-1'], 'voice-5 · low'],
  ['what all lanes say', 'nova', ['tts-1', 'tts-2'], 'bright'],
  ['nothing where lanes say different things', 'nova', ['tts-1', 'tts-3'], null],
  ['nothing where a lane does not say', 'nova', ['tts-1', 'mute'], null],
  ['nothing of a voice without words', 'plain', ['tts-1'], null],
  ['nothing of an unknown voice', 'onyx', ['tts-1'], null],
  ['nothing of an unknown model', 'nova', ['tts-9'], null],
])('a voice is described by %s', (_, voice, models, expected) => {
  expect(describeVoice({ voice, lanes: lanes(...models), gateways: GATEWAYS })).toBe(expected);
});
