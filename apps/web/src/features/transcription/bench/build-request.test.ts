import { expect, test } from 'vitest';
import { buildRequest } from './build-request.ts';
import type { TranscriptionParameters } from './transcription-parameters.ts';

const cases: { name: string; model: string; parameters: TranscriptionParameters; request: object }[] = [
  {
    name: 'untouched parameters send the model and the format that suits it',
    model: 'whisper-1',
    parameters: {},
    request: { model: 'whisper-1', response_format: 'verbose_json' },
  },
  {
    name: 'a newer model is asked for plain json',
    model: 'gpt-4o-mini-transcribe',
    parameters: {},
    request: { model: 'gpt-4o-mini-transcribe', response_format: 'json' },
  },
  {
    name: 'a chosen format wins over the one that suits the model',
    model: 'moonshine-base',
    parameters: { response_format: 'srt' },
    request: { model: 'moonshine-base', response_format: 'srt' },
  },
  {
    name: 'everything that is set is sent',
    model: 'whisper-1',
    parameters: {
      language: 'de',
      prompt: ' Whittemore ',
      temperature: 0,
      'timestamp_granularities[]': ['word', 'segment'],
    },
    request: {
      model: 'whisper-1',
      language: 'de',
      prompt: 'Whittemore',
      temperature: 0,
      'timestamp_granularities[]': ['word', 'segment'],
      response_format: 'verbose_json',
    },
  },
  {
    name: 'a prompt of spaces is not sent',
    model: 'whisper-1',
    parameters: { prompt: '  \n' },
    request: { model: 'whisper-1', response_format: 'verbose_json' },
  },
  {
    name: 'further fields go last and are written as a form can hold them',
    model: 'whisper-1',
    parameters: { extra: { stream: true, 'keywords[]': ['a', 'b'], chunking_strategy: { type: 'server_vad' } } },
    request: {
      model: 'whisper-1',
      response_format: 'verbose_json',
      stream: true,
      'keywords[]': ['a', 'b'],
      chunking_strategy: '{"type":"server_vad"}',
    },
  },
  {
    name: 'further fields cannot stand in for the model and the file',
    model: 'whisper-1',
    parameters: { extra: { model: 'other', file: 'none' } },
    request: { model: 'whisper-1', response_format: 'verbose_json' },
  },
];

test.each(cases)('$name', ({ model, parameters, request }) => {
  expect(buildRequest({ model, parameters })).toEqual(request);
});
