import { describe, expect, test } from 'vitest';
import { defaultResponseFormat } from './default-response-format.ts';
import { transcriptionCapabilities } from './transcription-capabilities.ts';

const all = 'verbose_json json text srt vtt';

describe('what a model takes, by its id', () => {
  test.each([
    // model, formats, what else it takes
    ['whisper-1', all, 'prompt granularities'],
    ['openai/whisper-1', all, 'prompt granularities'],
    ['whisper-large-v3-turbo', all, 'prompt granularities'],
    ['Systran/faster-whisper-small', all, 'prompt granularities'],
    ['gpt-4o-transcribe', 'json', 'prompt logprobs'],
    ['gpt-4o-mini-transcribe', 'json', 'prompt logprobs'],
    ['gpt-4o-mini-transcribe-2025-12-15', 'json', 'prompt logprobs'],
    ['OpenAI/GPT-4o-transcribe', 'json', 'prompt logprobs'],
    ['gpt-transcribe', 'json', 'prompt keywords'],
    ['gpt-4o-transcribe-diarize', 'diarized_json json text', 'chunking'],
    ['a/b/gpt-4o-transcribe-diarize', 'diarized_json json text', 'chunking'],
    ['moonshine-base-en', all, 'prompt'],
    ['parakeet-tdt-0.6b', all, 'prompt'],
    ['', all, 'prompt'],
  ])('%s', (model, formats, takes) => {
    const found = transcriptionCapabilities(model);
    expect(found.formats.join(' ')).toBe(formats);
    const taken = [
      found.takesPrompt && 'prompt',
      found.takesLogprobs && 'logprobs',
      found.takesGranularities && 'granularities',
      found.takesKeywords && 'keywords',
      found.needsChunking && 'chunking',
    ];
    expect(taken.filter(Boolean).join(' ')).toBe(takes);
  });
});

describe('the format that tells most without being refused', () => {
  test.each([
    ['whisper-1', 'verbose_json'],
    ['Groq/Whisper-Large-v3', 'verbose_json'],
    ['moonshine-base-en', 'verbose_json'],
    ['gpt-4o-transcribe', 'json'],
    ['openai/gpt-4o-mini-transcribe', 'json'],
    ['gpt-4o-transcribe-diarize', 'diarized_json'],
    ['parakeet-tdt-0.6b', 'json'],
    ['sense-voice-small', 'json'],
  ])('%s: %s', (model, format) => {
    expect(defaultResponseFormat(model)).toBe(format);
    expect(transcriptionCapabilities(model).formats).toContain(format);
  });
});
