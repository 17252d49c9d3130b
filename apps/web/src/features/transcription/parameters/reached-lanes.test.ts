import { expect, it } from 'vitest';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import { resolveLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import { reachedLanes } from './reached-lanes.ts';

const lane = (id: string, overrides: TranscriptionBench['lanes'][number]['overrides']) =>
  ({ id, letter: 'A', gateway: '', model: '', overrides }) as const;
const lanes: TranscriptionBench['lanes'] = [
  lane('a', { set: {}, unset: [] }),
  lane('b', { set: { temperature: 1 }, unset: [] }),
  lane('c', { set: {}, unset: ['temperature'] }),
];
const resolved = resolveLanes({ recipe: { gateway: 'g', model: 'm', parameters: {} }, lanes }, []);

it.each([
  ['temperature', null, ['a']],
  ['temperature', 'b', ['b']],
  ['temperature', 'z', []],
  ['response_format', null, ['a', 'b', 'c']],
] as const)('%s in %s reaches %j', (name, of, ids) => {
  expect(reachedLanes({ name, lane: of, lanes, resolved }).map(({ id }) => id)).toEqual(ids);
});
