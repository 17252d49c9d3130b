import type { GatewayLimits } from '@lineup/shared/config/config-response.ts';
import { expect, test } from 'vitest';
import type { Ask } from '#features/transcription/bench/ask.ts';
import { makeTurn } from '#features/transcription/testing/make-turn.ts';
import { groupUploads, planSends } from './plan-sends.ts';

const limits: GatewayLimits = {
  temperature: { min: 0, max: 1 },
  uploadBytes: 25 * 1024 * 1024,
  speechInput: { max: 4096, unit: 'characters' },
  speechFormats: [],
  refusedUploads: [],
};
const allLimits = { open: limits, picky: { ...limits, refusedUploads: ['webm'] } };

const ask = (letter: Ask['letter'], gateway: string, model = 'whisper-1'): Ask => ({
  laneId: letter.toLowerCase(),
  letter,
  gateway,
  request: { model },
});

const webm = {
  ...makeTurn().recording,
  name: 'Recording',
  origin: 'microphone' as const,
  format: { name: 'webm' as const, mime: 'audio/webm', extension: 'webm' },
};

function plan(asks: readonly Ask[], prefersWav: (gateway: string) => boolean = () => false) {
  return planSends({ recording: webm, asks, limits: allLimits, bigFiles: 'compress', canCompress: true, prefersWav });
}

test('lanes that take the same file share its upload; another file is another upload', () => {
  const groups = groupUploads(plan([ask('A', 'open'), ask('B', 'picky'), ask('C', 'open', 'other')]));
  expect(groups.map(({ plan: { way, name }, asks }) => [way, name, asks.map(({ letter }) => letter).join('')])).toEqual(
    [
      ['as_is', 'Recording.webm', 'AC'],
      ['wav', 'Recording.wav', 'B'],
    ],
  );
});

test('what a gateway is sent recordings as is its own choice', () => {
  const planned = plan([ask('A', 'open'), ask('B', 'picky')], (gateway) => gateway === 'open');
  expect(planned.map(({ plan: { way } }) => way)).toEqual(['wav', 'wav']);
  expect(groupUploads(planned)).toHaveLength(1);
});

test('a lane without a model or with an unknown gateway is not asked', () => {
  expect(plan([ask('A', 'open', ''), ask('B', 'gone')])).toEqual([]);
});
