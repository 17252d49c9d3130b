import { readPath } from '#json/read-path.ts';
import type { Usage } from './run.ts';

// The second name of each is the one that OpenAI's newer endpoints use.
const PROMPT = [['prompt_tokens'], ['input_tokens']];
const COMPLETION = [['completion_tokens'], ['output_tokens']];
const TOTAL = [['total_tokens']];
const REASONING = [
  ['completion_tokens_details', 'reasoning_tokens'],
  ['output_tokens_details', 'reasoning_tokens'],
];

// OpenAI's two endpoints, then DeepSeek's own name.
const CACHED = [
  ['prompt_tokens_details', 'cached_tokens'],
  ['input_tokens_details', 'cached_tokens'],
  ['prompt_cache_hit_tokens'],
];

/** Reads token counts as a gateway reports them; counts that are no whole number from 0 on are left out, and null means that none is left. */
export function readUsage(value: unknown): Usage | null {
  const promptTokens = readCount(value, PROMPT);
  const completionTokens = readCount(value, COMPLETION);
  const totalTokens = readCount(value, TOTAL);
  const reasoningTokens = readCount(value, REASONING);
  const cachedTokens = readCount(value, CACHED);
  const usage = {
    ...(promptTokens !== undefined && { promptTokens }),
    ...(completionTokens !== undefined && { completionTokens }),
    ...(totalTokens !== undefined && { totalTokens }),
    ...(reasoningTokens !== undefined && { reasoningTokens }),
    ...(cachedTokens !== undefined && { cachedTokens }),
  };
  return Object.keys(usage).length > 0 ? usage : null;
}

function readCount(value: unknown, paths: readonly (readonly string[])[]): number | undefined {
  return paths.map((path) => readPath(value, path)).find(isCount);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
