import { describe, expect, test } from 'vitest';
import { classifyModel } from './classify-model.ts';

describe('the id alone', () => {
  test.each([
    // The manual's list.
    ['gpt-3.5-turbo', 'chat'],
    ['gpt-4', 'chat'],
    ['gpt-4-1106-preview', 'chat'],
    ['gpt-4-all', 'chat'],
    ['gpt-4-vision-preview', 'chat'],
    ['bing', 'chat'],
    ['claude-2.1', 'chat'],
    ['gemini-pro', 'chat'],
    ['chatglm_pro', 'chat'],
    ['SparkDesk', 'chat'],
    ['qwen-plus', 'chat'],
    ['ERNIE-Bot-4', 'chat'],
    ['tts-1', 'speech'],
    ['tts-1-hd', 'speech'],
    ['whisper-1', 'transcription'],
    // The embedded gateway.
    ['demo/echo', 'chat'],
    ['demo/error-429', 'chat'],
    ['moonshine-base', 'transcription'],
    ['flite', 'speech'],
    // Others in the field.
    ['gpt-4o', 'chat'],
    ['chatgpt-4o-latest', 'chat'],
    ['o3-mini', 'chat'],
    ['openai/o1', 'chat'],
    ['deepseek-reasoner', 'chat'],
    ['Qwen/Qwen3-8B-Instruct', 'chat'],
    ['meta-llama/Llama-3.3-70B', 'chat'],
    ['llama3.2:1b', 'chat'],
    ['gpt-4o-mini-tts', 'speech'],
    ['speech-01-turbo', 'speech'],
    ['FunAudioLLM/CosyVoice2-0.5B', 'speech'],
    ['gpt-4o-transcribe', 'transcription'],
    ['gpt-4o-mini-transcribe', 'transcription'],
    ['Systran/faster-whisper-small', 'transcription'],
    ['openai/whisper-large-v3', 'transcription'],
    ['qwen3-asr-flash', 'transcription'],
    ['google-speech-to-text', 'transcription'],
    ['text-embedding-3-small', 'embedding'],
    ['BAAI/bge-m3', 'embedding'],
    ['nomic-embed-text', 'embedding'],
    ['dall-e-3', 'image'],
    ['gpt-image-1', 'image'],
    ['flux.1-dev', 'image'],
    ['stable-diffusion-3', 'image'],
    ['bge-reranker-v2', 'other'],
    ['text-moderation-latest', 'other'],
    ['sora-2', 'other'],
    ['', 'other'],
  ])('%s is %s', (id, kind) => {
    expect(classifyModel(id)).toBe(kind);
  });
});

describe("the gateway's hints come first", () => {
  test.each([
    ['its kind', 'mystery', { kind: 'speech' }, 'speech'],
    ['a kind we do not know is no hint', 'tts-1', { kind: 'voice' }, 'speech'],
    [
      'text from text',
      'mystery',
      { architecture: { input_modalities: ['text', 'image'], output_modalities: ['text'] } },
      'chat',
    ],
    ['text and images', 'gemini-3-image', { output_modalities: ['image', 'text'] }, 'chat'],
    [
      'text from nothing but audio',
      'mystery',
      { input_modalities: ['audio'], output_modalities: ['text'] },
      'transcription',
    ],
    [
      'text from audio and text',
      'mystery',
      { input_modalities: ['audio', 'text'], output_modalities: ['text'] },
      'chat',
    ],
    ['audio', 'mystery', { output_modalities: ['audio'] }, 'speech'],
    ['images', 'mystery', { output_modalities: ['image'] }, 'image'],
    ['embeddings', 'mystery', { output_modalities: ['embeddings'] }, 'embedding'],
    ['an image endpoint', 'mystery', { supported_endpoint_types: ['image-generation', 'openai'] }, 'image'],
    ['an embeddings endpoint', 'mystery', { supported_endpoint_types: ['embeddings'] }, 'embedding'],
    ['a chat endpoint, for an id that says nothing', 'mystery', { supported_endpoint_types: ['openai'] }, 'chat'],
    ['a chat endpoint, which new-api gives to speech too', 'tts-1', { supported_endpoint_types: ['openai'] }, 'speech'],
    ['an unknown endpoint', 'mystery', { supported_endpoint_types: ['constructor', 7, null] }, 'other'],
    ['null endpoints', 'gpt-4', { supported_endpoint_types: null }, 'chat'],
  ])('%s', (_, id, hints, kind) => {
    expect(classifyModel(id, hints)).toBe(kind);
  });
});
