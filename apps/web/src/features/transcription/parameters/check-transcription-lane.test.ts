import { describe, expect, it } from 'vitest';
import type { TranscriptionParameters } from '#features/transcription/bench/transcription-parameters.ts';
import { checkTranscriptionLane } from './check-transcription-lane.ts';

function check(model: string, parameters: TranscriptionParameters, duration: number | null = 4) {
  const lane = { id: 'a', letter: 'A', gateway: 'g', model, parameters } as const;
  return checkTranscriptionLane({ lane, limits: { temperature: { min: 0, max: 2 } }, duration });
}

describe('checkTranscriptionLane', () => {
  it.each<[string, string, TranscriptionParameters, string[]]>([
    ['nothing of an untouched lane', 'whisper-1', {}, []],
    ['nothing of an untouched newer model', 'gpt-4o-transcribe', {}, []],
    ['a format that the model refuses', 'gpt-4o-transcribe', { response_format: 'verbose_json' }, ['format']],
    ['a format in the further fields', 'gpt-4o-transcribe', { extra: { response_format: 'srt' } }, ['format']],
    ['speakers of a model that knows none', 'whisper-1', { response_format: 'diarized_json' }, ['format']],
    ['nothing of a word of the gateway’s own', 'whisper-1', { response_format: 'lrc' }, []],
    ['a temperature above the documented range', 'whisper-1', { temperature: 1.2 }, ['temperature']],
    ['nothing of a temperature at its end', 'whisper-1', { temperature: 1 }, []],
    ['a language by name', 'whisper-1', { language: 'english' }, ['language']],
    ['a language of three letters', 'whisper-1', { language: 'yue' }, ['language']],
    ['a language with its region', 'whisper-1', { language: 'en-US' }, ['language']],
    ['two letters that are none', 'whisper-1', { language: 'xq' }, ['language']],
    ['nothing of a code', 'whisper-1', { language: 'zh' }, []],
    ['nothing of word times in verbose_json', 'whisper-1', { 'timestamp_granularities[]': ['word'] }, []],
    [
      'word times in another format',
      'whisper-1',
      { 'timestamp_granularities[]': ['word'], response_format: 'srt' },
      ['granularities'],
    ],
    ['nothing of logprobs in json', 'gpt-4o-transcribe', { 'include[]': ['logprobs'] }, []],
    ['logprobs in another format', 'whisper-1', { 'include[]': ['logprobs'] }, ['logprobs_format', 'logprobs_model']],
    ['a prompt with speakers', 'gpt-4o-transcribe-diarize', { prompt: 'Whittemore' }, ['prompt']],
    ['nothing of an empty prompt', 'gpt-4o-transcribe-diarize', { prompt: ' ' }, []],
    ['fields that cannot be replaced', 'whisper-1', { extra: { model: 'x', file: 'y', vad: 1 } }, ['reserved']],
  ])('tells %s', (_, model, parameters, codes) => {
    expect(check(model, parameters).map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [31, {}, ['chunking']],
    [30, {}, []],
    [null, {}, []],
    [31, { extra: { chunking_strategy: 'auto' } }, []],
  ])('tells of a recording of %s seconds how it has to be cut', (duration, parameters, codes) => {
    const found = check('gpt-4o-transcribe-diarize', parameters, duration);
    expect(found.map(({ code }) => code)).toEqual(codes);
  });

  it('says what is taken instead', () => {
    expect(check('gpt-4o-transcribe', { response_format: 'vtt', temperature: -1 })).toEqual([
      { code: 'format', severity: 'refused', model: 'gpt-4o-transcribe', format: 'vtt', formats: ['json'] },
      { code: 'temperature', severity: 'refused', temperature: -1, min: 0, max: 1 },
    ]);
  });
});
