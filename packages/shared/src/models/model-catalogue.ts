import type { ModelKind } from './models-response.ts';

/** One row: `anywhere` counts wherever it stands in an id, `names` only where a word of the id begins. Lower case. */
export type CatalogueRow = { kind: ModelKind; anywhere: readonly string[]; names: readonly string[] };

/**
 * What model ids tell; the first row that matches decides. Special kinds stand before the chat families, since their ids carry
 * a family's name too (gpt-4o-transcribe, gpt-image-1, qwen3-tts).
 */
export const MODEL_CATALOGUE: readonly CatalogueRow[] = [
  { kind: 'other', anywhere: ['rerank', 'moderation'], names: [] },
  {
    kind: 'transcription',
    anywhere: ['whisper', 'transcri', 'speech-to-text', 'moonshine', 'paraformer', 'sensevoice'],
    names: ['asr', 'stt'],
  },
  { kind: 'speech', anywhere: ['speech', 'cosyvoice', 'flite'], names: ['tts'] },
  { kind: 'embedding', anywhere: ['embed'], names: ['bge', 'gte', 'm3e', 'voyage'] },
  {
    kind: 'image',
    anywhere: ['dall-e', 'dalle', 'stable-diffusion'],
    names: ['image', 'flux', 'sdxl', 'midjourney', 'mj', 'cogview', 'seedream', 'ideogram', 'recraft', 'kolors'],
  },
  { kind: 'chat', anywhere: ['chat', 'instruct'], names: ['gpt', 'o1', 'o3', 'o4', 'bing', 'claude', 'demo'] },
  { kind: 'chat', anywhere: [], names: ['gemini', 'gemma', 'palm', 'grok', 'command', 'phi', 'llama', 'codellama'] },
  {
    kind: 'chat',
    anywhere: [],
    names: ['mistral', 'mixtral', 'ministral', 'magistral', 'codestral', 'vicuna', 'smollm'],
  },
  {
    kind: 'chat',
    anywhere: [],
    names: ['glm', 'spark', 'qwen', 'qwq', 'qvq', 'ernie', 'deepseek', 'moonshot', 'kimi'],
  },
  { kind: 'chat', anywhere: [], names: ['baichuan', 'doubao', 'hunyuan', 'internlm', 'abab', 'minimax', 'step', 'yi'] },
];
