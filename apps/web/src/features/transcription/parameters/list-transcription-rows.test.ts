import { describe, expect, it } from 'vitest';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import { resolveLanes } from '#features/transcription/bench/use-transcription-lanes.ts';
import { listTranscriptionRows } from './list-transcription-rows.ts';

const recipe: TranscriptionBench['recipe'] = {
  gateway: 'g',
  model: 'whisper-1',
  parameters: {
    language: 'de',
    temperature: 0,
    'timestamp_granularities[]': ['word', 'segment'],
    extra: { a: 1, b: 2 },
  },
};
const lanes: TranscriptionBench['lanes'] = [
  { id: 'a', letter: 'A', gateway: '', model: '', overrides: { set: {}, unset: [] } },
  {
    id: 'b',
    letter: 'B',
    gateway: 'h',
    model: 'gpt-4o-transcribe',
    overrides: { set: { prompt: ' Whittemore ', language: 'yue' }, unset: ['temperature'] },
  },
];
const text = (key: string, params: object = {}) => [key, ...Object.values(params)].join(' ');

function rowsOf(change: Partial<TranscriptionBench> = {}, gateways: { id: string; name: string }[] = []) {
  const bench = { recipe, lanes, ...change };
  const resolved = resolveLanes(bench, []);
  return listTranscriptionRows({ ...bench, resolved, gateways, text, locale: 'en' }).flatMap(({ rows }) => rows);
}
const facesOf = (name: string, change: Partial<TranscriptionBench> = {}) => {
  const row = rowsOf(change).find((each) => each.name === name);
  return [row?.recipe, row?.faceOf('a'), row?.faceOf('b')];
};

describe('listTranscriptionRows', () => {
  it('has the rows in their order, and one for the gateway where there are several', () => {
    const names = ['model', 'language', 'prompt', 'temperature', 'response_format'];
    const others = ['timestamp_granularities[]', 'include[]', 'extra'];
    expect(rowsOf().map(({ name }) => name)).toEqual([...names, ...others]);
    const gateways = [
      { id: 'g', name: 'Main' },
      { id: 'h', name: 'House' },
    ];
    expect(rowsOf({}, gateways)[0]?.name).toBe('gateway');
  });

  const set = (words: string) => ({ state: 'set', words });
  const inherited = (words: string) => ({ state: 'inherited', words });
  const notSent = (words = '') => ({ state: 'not_sent', words });

  it.each([
    ['model', set('whisper-1'), inherited('whisper-1'), set('gpt-4o-transcribe')],
    ['language', set('German'), inherited('German'), set('Cantonese')],
    ['prompt', notSent(), inherited(''), set('Whittemore')],
    ['temperature', set('0'), inherited('0'), notSent()],
    ['timestamp_granularities[]', set('word, segment'), inherited('word, segment'), inherited('word, segment')],
    [
      'extra',
      set('parameters.extra.count 2'),
      inherited('parameters.extra.count 2'),
      inherited('parameters.extra.count 2'),
    ],
  ])('says of %s what the recipe has, what is inherited and what a lane has instead', (name, ...faces) => {
    expect(facesOf(name)).toEqual(faces);
  });

  it('says which format a model is asked for where nobody has chosen one', () => {
    const byModel = (format: string) => `transcription.parameters.by_model ${format}`;
    expect(facesOf('response_format')).toEqual([
      notSent(byModel('verbose_json')),
      inherited(byModel('verbose_json')),
      inherited(byModel('json')),
    ]);
    const parameters = { response_format: 'srt' };
    expect(facesOf('response_format', { recipe: { ...recipe, parameters } })).toEqual([
      set('srt'),
      inherited('srt'),
      inherited('srt'),
    ]);
    const leaving = lanes.map((lane) => ({ ...lane, overrides: { set: {}, unset: ['response_format' as const] } }));
    expect(facesOf('response_format', { recipe: { ...recipe, parameters }, lanes: leaving })).toEqual([
      set('srt'),
      notSent(byModel('verbose_json')),
      notSent(byModel('json')),
    ]);
  });
});
