import { expect, it } from 'vitest';
import { splitParameters } from './split-parameters.ts';

it('parts what the openai packages know from what they do not, in the order of the body', () => {
  const fields = { top_k: 5, model: 'm', temperature: 0, extra_body: { a: 1 }, messages: [] };
  expect(splitParameters(fields, 'chat')).toEqual({
    known: [
      ['model', 'm'],
      ['temperature', 0],
      ['messages', []],
    ],
    extra: { top_k: 5, extra_body: { a: 1 } },
  });
});

it('knows other parameters of speech', () => {
  const fields = { model: 'm', input: 'Hi', voice: 'v', speed: 2, instructions: 'Softly.', temperature: 0 };
  expect(splitParameters(fields, 'speech')).toEqual({
    known: [
      ['model', 'm'],
      ['input', 'Hi'],
      ['voice', 'v'],
      ['speed', 2],
    ],
    extra: { instructions: 'Softly.', temperature: 0 },
  });
});

it('knows others of a transcription', () => {
  const fields = { model: 'm', language: 'en', timestamp_granularities: ['word'], hotwords: 'x', voice: 'v' };
  expect(splitParameters(fields, 'transcription')).toEqual({
    known: [
      ['model', 'm'],
      ['language', 'en'],
      ['timestamp_granularities', ['word']],
    ],
    extra: { hotwords: 'x', voice: 'v' },
  });
});
