import { describe, expect, it } from 'vitest';
import { listVoices } from './list-voices.ts';
import { DOCUMENTED_VOICES } from './speech-recipe.ts';

describe('the voices to choose from', () => {
  it('are the documented ones when the gateway tells nothing', () => {
    expect(listVoices().map(({ id }) => id)).toEqual([...DOCUMENTED_VOICES]);
  });

  it('bear the true name of the voice that a documented name stands for', () => {
    const voices = listVoices([{ id: 'slt', description: 'female', aliases: ['alloy', 'nova'] }]);
    expect(voices.filter(({ trueName }) => trueName !== null)).toEqual([
      { id: 'alloy', trueName: 'slt', description: 'female' },
      { id: 'nova', trueName: 'slt', description: 'female' },
    ]);
    expect(voices).toHaveLength(DOCUMENTED_VOICES.length);
  });

  it('go on with the gateway’s own, a dozen at most, none twice', () => {
    const own = Array.from({ length: 40 }, (_, index) => ({ id: `own-${index}`, aliases: [] }));
    const voices = listVoices([{ id: 'echo', aliases: [] }, ...own]);
    expect(voices.filter(({ id }) => id === 'echo')).toEqual([{ id: 'echo', trueName: null, description: null }]);
    expect(voices).toHaveLength(DOCUMENTED_VOICES.length + 12);
  });
});
