import { describe, expect, it } from 'vitest';
import type { SpeechBench } from '#features/speech/bench/speech-bench.ts';
import { listSpeechRows } from './list-speech-rows.ts';

const recipe: SpeechBench['recipe'] = {
  gateway: 'g',
  model: 'tts-1',
  parameters: { speed: 1.5, extra: { a: 1, b: 2 } },
};
const lanes: SpeechBench['lanes'] = [
  { id: 'a', letter: 'A', gateway: '', model: '', overrides: { set: {}, unset: [] } },
  {
    id: 'b',
    letter: 'B',
    gateway: 'h',
    model: 'kokoro',
    overrides: { set: { instructions: ' Softly. ' }, unset: ['speed'] },
  },
];
const text = (key: string, params: object = {}) => [key, ...Object.values(params)].join(' ');

function rowsWith(gateways: { id: string; name: string }[]) {
  return listSpeechRows({ recipe, lanes, gateways, text }).flatMap(({ rows }) => rows);
}
const rowOf = (name: string) => rowsWith([]).find((row) => row.name === name);

describe('listSpeechRows', () => {
  it('has the rows in their order, and one for the gateway where there are several', () => {
    const names = ['model', 'response_format', 'speed', 'instructions', 'extra'];
    expect(rowsWith([]).map(({ name }) => name)).toEqual(names);
    const several = rowsWith([
      { id: 'g', name: 'Main' },
      { id: 'h', name: 'House' },
    ]);
    expect(several.map(({ name }) => name)).toEqual(['gateway', ...names]);
  });

  it.each([
    [
      'model',
      { state: 'set', words: 'tts-1' },
      { state: 'inherited', words: 'tts-1' },
      { state: 'set', words: 'kokoro' },
    ],
    [
      'response_format',
      { state: 'not_sent', words: '' },
      { state: 'inherited', words: '' },
      { state: 'inherited', words: '' },
    ],
    ['speed', { state: 'set', words: '1.5' }, { state: 'inherited', words: '1.5' }, { state: 'not_sent', words: '' }],
    [
      'instructions',
      { state: 'not_sent', words: '' },
      { state: 'inherited', words: '' },
      { state: 'set', words: 'Softly.' },
    ],
  ])('says of %s what the recipe has, what is inherited and what a lane has instead', (name, own, inherited, other) => {
    const row = rowOf(name);
    expect([row?.recipe, row?.faceOf('a'), row?.faceOf('b')]).toEqual([own, inherited, other]);
  });

  it('counts what an extra body has', () => {
    expect(rowOf('extra')?.recipe.words).toBe('parameters.extra.count 2');
  });
});
