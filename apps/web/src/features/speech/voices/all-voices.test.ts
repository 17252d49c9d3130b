import { describe, expect, it } from 'vitest';
import { DOCUMENTED_VOICES } from '#features/speech/bench/speech-formats.ts';
import { allVoices } from './all-voices.ts';
import { listVoices } from './list-voices.ts';

const many = Array.from({ length: 20 }, (_, index) => ({ id: `v${index}`, aliases: [] }));
const slt = { id: 'slt', aliases: ['alloy', 'nova'] };

describe('all voices', () => {
  it.each([
    { what: 'all documented ones of a gateway that tells nothing', told: [], all: [...DOCUMENTED_VOICES] },
    { what: 'the documented ones that the model has, not its own', told: [slt, ...many], all: ['alloy', 'nova'] },
    { what: 'the first dozen of a model with none of them', told: many, all: many.slice(0, 12).map(({ id }) => id) },
  ])('are $what, and those added by hand', ({ told, all }) => {
    expect(allVoices(listVoices({ told, own: ['mine'], inGrid: ['left-over'] }))).toEqual([...all, 'mine']);
  });
});
