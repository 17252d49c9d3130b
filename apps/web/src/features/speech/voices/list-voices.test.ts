import { describe, expect, it } from 'vitest';
import { DOCUMENTED_VOICES } from '#features/speech/bench/speech-formats.ts';
import { listVoices } from './list-voices.ts';

const NONE = { told: [], own: [], inGrid: [] };

describe('the voices to choose from', () => {
  it('are the documented ones when the gateway tells nothing', () => {
    expect(listVoices(NONE).map(({ id, origin }) => [id, origin])).toEqual(
      DOCUMENTED_VOICES.map((id) => [id, 'documented']),
    );
  });

  it('bear the true name of the voice that a documented name stands for, which is not listed once more', () => {
    const told = [{ id: 'slt', description: 'female', aliases: ['alloy', 'nova'] }];
    expect(listVoices({ ...NONE, told })).toEqual([
      { id: 'alloy', trueName: 'slt', description: 'female', origin: 'documented' },
      { id: 'nova', trueName: 'slt', description: 'female', origin: 'documented' },
    ]);
    const named = listVoices({ ...NONE, told, own: ['slt'] }).at(-1);
    expect(named).toEqual({ id: 'slt', trueName: null, description: 'female', origin: 'own' });
  });

  it('go on with all of the gateway’s own, of which none is a documented one', () => {
    const own = Array.from({ length: 40 }, (_, index) => ({ id: `own-${index}`, aliases: ['other'] }));
    const voices = listVoices({ ...NONE, told: [{ id: 'echo', aliases: [] }, ...own] });
    expect(voices[0]).toEqual({ id: 'echo', trueName: null, description: null, origin: 'documented' });
    expect(voices.slice(1).map(({ id, origin }) => [id, origin])).toEqual(own.map(({ id }) => [id, 'gateway']));
  });

  it('end with those added by hand and those in the grid, none twice and none blank', () => {
    const told = [{ id: 'echo', aliases: [] }];
    const voices = listVoices({ told, own: ['echo', 'mine'], inGrid: ['mine', 'alloy', ' ', 'echo'] });
    expect(voices.map(({ id, origin }) => [id, origin])).toEqual([
      ['echo', 'documented'],
      ['mine', 'own'],
      ['alloy', 'grid'],
    ]);
  });
});
