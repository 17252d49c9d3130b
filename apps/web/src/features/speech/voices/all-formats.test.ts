import { describe, expect, it } from 'vitest';
import { resolveLane } from '#blocks/lanes/resolve-lane.ts';
import type { SpeechLane } from '#features/speech/bench/speech-lane.ts';
import type { SpeechParameters } from '#features/speech/bench/speech-parameters.ts';
import { allFormats } from './all-formats.ts';

type Setup = { lanes: SpeechLane[]; formats?: string[]; recipe?: SpeechParameters; takes?: SpeechLane[] };

function lane(
  letter: SpeechLane['letter'],
  { set = {}, ...more }: Partial<SpeechLane> & { set?: SpeechParameters } = {},
) {
  return { id: letter.toLowerCase(), letter, gateway: '', model: '', overrides: { set, unset: [] }, ...more };
}

function fill({ lanes, formats = ['mp3', 'opus', 'aac', 'flac'], recipe = {}, takes = [] }: Setup) {
  const resolved = lanes.map((each) => resolveLane(each, { gateway: 'g', model: 'm', parameters: recipe }));
  const limits = {
    g: {
      temperature: { min: 0, max: 1 },
      uploadBytes: 1,
      speechInput: { max: 1, unit: 'bytes' as const },
      speechFormats: formats,
      refusedUploads: [],
    },
  };
  const runs = takes.map(({ id, letter }) => ({ laneId: id, letter }));
  return allFormats({ lanes }, { resolved, takes: runs, limits });
}

function seen(lanes: readonly SpeechLane[]) {
  return lanes.map(({ letter, overrides }) => `${letter} ${overrides.set.response_format ?? '-'}`);
}

describe('all formats', () => {
  it('are a lane for each format of the gateway; an unset one is mp3', () => {
    expect(seen(fill({ lanes: [lane('A')] }))).toEqual(['A -', 'B opus', 'C aac', 'D flac']);
  });

  it('count what the recipe asks for', () => {
    expect(seen(fill({ lanes: [lane('A')], recipe: { response_format: 'aac' } }))).toEqual([
      'A -',
      'B mp3',
      'C opus',
      'D flac',
    ]);
  });

  it('are those that the gateway makes', () => {
    expect(seen(fill({ lanes: [lane('A')], formats: ['mp3', 'wav', 'pcm'] }))).toEqual(['A -', 'B wav', 'C pcm']);
  });

  it('have the gateway, the model and the settings of the last lane', () => {
    const last = lane('B', { gateway: 'g', model: 'other', set: { speed: 2 } });
    const added = fill({
      lanes: [
        lane('A', { set: { response_format: 'opus' } }),
        { ...last, overrides: { ...last.overrides, unset: ['response_format'] } },
      ],
    });
    expect(seen(added)).toEqual(['A opus', 'B -', 'C opus', 'D aac', 'E flac']);
    expect(added[2]).toEqual({
      id: 'c',
      letter: 'C',
      gateway: 'g',
      model: 'other',
      overrides: { set: { speed: 2, response_format: 'opus' }, unset: [] },
    });
  });

  it('are not added once more', () => {
    const once = fill({ lanes: [lane('A')] });
    expect(fill({ lanes: once })).toEqual(once);
  });

  it('end with the eighth lane', () => {
    const lanes = (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((letter) => lane(letter, { set: { speed: 1 } }));
    expect(seen(fill({ lanes }))).toHaveLength(8);
  });

  it('leave the letters and ids of removed lanes that have takes alone', () => {
    const added = fill({ lanes: [lane('A')], formats: ['mp3', 'wav'], takes: [lane('B'), lane('C', { id: 'd' })] });
    expect(added[1]).toMatchObject({ letter: 'D', id: 'd2' });
  });
});
