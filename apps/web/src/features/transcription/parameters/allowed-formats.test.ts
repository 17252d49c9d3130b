import { expect, it } from 'vitest';
import { allowedFormats } from './allowed-formats.ts';

const all = ['verbose_json', 'json', 'text', 'srt', 'vtt'];

it.each([
  [[], all],
  [['whisper-1'], all],
  [['gpt-4o-transcribe'], ['json']],
  [['whisper-1', 'gpt-4o-transcribe'], ['json']],
  [['gpt-4o-transcribe-diarize'], ['diarized_json', 'json', 'text']],
  [
    ['gpt-4o-transcribe-diarize', 'whisper-1'],
    ['json', 'text'],
  ],
])('%j take %j', (models, formats) => {
  expect(allowedFormats(models)).toEqual(formats);
});
