import { expect, test } from 'vitest';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { UploadPlan } from '#features/transcription/recordings/plan-upload.ts';
import { describeSends } from './describe-sends.ts';

const asIs: UploadPlan = { way: 'as_is', name: 'talk.wav', bytes: 4096 };
const cut: UploadPlan = { way: 'cut', name: 'talk.wav', pieceSeconds: 600, pieces: 3 };
const tooLarge = (limit: number): UploadPlan => ({ way: 'refuse', why: 'too_large', bytes: 9000, limit });

function planned(plans: Partial<Record<LaneLetter, UploadPlan>>) {
  return (Object.entries(plans) as [LaneLetter, UploadPlan][]).map(([letter, plan]) => ({
    ask: { laneId: letter, letter, gateway: 'default', request: { model: 'whisper-1' } },
    plan,
  }));
}

test('lanes are told by their upload, and by why they get none', () => {
  expect(describeSends(planned({ A: asIs, B: asIs, C: cut, D: tooLarge(1), E: tooLarge(1), F: tooLarge(2) }))).toEqual({
    uploads: [
      { plan: asIs, letters: ['A', 'B'] },
      { plan: cut, letters: ['C'] },
    ],
    refusals: [
      { plan: tooLarge(1), letters: ['D', 'E'] },
      { plan: tooLarge(2), letters: ['F'] },
    ],
  });
});

test('nothing planned is nothing to say', () => {
  expect(describeSends([])).toEqual({ uploads: [], refusals: [] });
});
