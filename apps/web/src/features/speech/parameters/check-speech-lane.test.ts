import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { describe, expect, it } from 'vitest';
import type { SpeechParameters } from '#features/speech/bench/speech-parameters.ts';
import { checkSpeechLane } from './check-speech-lane.ts';

const limits: GatewayLimits = {
  temperature: { min: 0, max: 1 },
  uploadBytes: 1,
  speechInput: { max: 4096, unit: 'bytes' },
  speechFormats: ['mp3', 'opus'],
  refusedUploads: [],
};

function check(parameters: SpeechParameters, { model = 'gpt-4o-mini-tts', known = true } = {}) {
  return checkSpeechLane({ id: 'a', letter: 'A', gateway: 'g', model, parameters }, known ? limits : undefined);
}

describe('checkSpeechLane', () => {
  it.each(['tts-1', 'tts-1-hd', 'openai/tts-1', 'TTS-1-HD', 'tts-1-1106', 'tts-1-hd-1106'])(
    'tells that %s takes no instructions',
    (model) => {
      expect(check({ instructions: 'Softly.' }, { model })).toEqual([
        { code: 'instructions', severity: 'refused', model },
      ]);
    },
  );

  it.each(['gpt-4o-mini-tts', 'tts-1.5', 'my-tts-1', 'tts-10'])('lets %s have instructions', (model) => {
    expect(check({ instructions: 'Softly.' }, { model })).toEqual([]);
  });

  it('lets blank instructions be, which are not sent', () => {
    expect(check({ instructions: ' \n' }, { model: 'tts-1' })).toEqual([]);
  });

  it.each([0.24, 4.01, -1])('tells that a speed of %d is out of range', (speed) => {
    expect(check({ speed })).toEqual([{ code: 'speed', severity: 'refused', speed, min: 0.25, max: 4 }]);
  });

  it.each([0.25, 1, 4])('lets a speed of %d be', (speed) => {
    expect(check({ speed })).toEqual([]);
  });

  it('tells of a format that the gateway is not known to speak', () => {
    expect(check({ response_format: 'wav' })).toEqual([
      { code: 'format', severity: 'note', format: 'wav', formats: ['mp3', 'opus'] },
    ]);
    expect(check({ response_format: 'opus' })).toEqual([]);
    expect(check({ response_format: 'wav' }, { known: false })).toEqual([]);
  });

  it('tells which keys of an extra body are not taken', () => {
    expect(check({ extra: { voice: 'x', input: 'y', lang: 'en' } })).toEqual([
      { code: 'reserved', severity: 'note', keys: ['input', 'voice'] },
    ]);
  });
});
