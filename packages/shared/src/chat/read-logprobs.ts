import { isRecord } from '#json/is-record.ts';
import { readPath } from '#json/read-path.ts';
import type { TokenLogprob } from '#runs/run.ts';

type Likelihood = { token: string; logprob: number };

/** The API allows 20 alternatives, and no vocabulary has longer tokens; more than that is no answer of a model. */
const MOST_TOP = 20;
const LONGEST_TOKEN = 1_000;

/** Reads the `logprobs` of a choice, of a chunk or of a whole answer; entries that are no token with a logarithm of a probability are left out. */
export function readLogprobs(value: unknown): TokenLogprob[] {
  return readList(value, 'content').flatMap((entry) => {
    const own = readLikelihood(entry);
    const top = readList(entry, 'top_logprobs').slice(0, MOST_TOP).flatMap(readLikelihood);
    return own.map((likelihood) => ({ ...likelihood, top }));
  });
}

function readLikelihood(entry: unknown): Likelihood[] {
  if (!isRecord(entry)) return [];
  const { token, logprob } = entry;
  const isToken = typeof token === 'string' && token.length <= LONGEST_TOKEN;
  return isToken && typeof logprob === 'number' && logprob <= 0 ? [{ token, logprob }] : [];
}

function readList(holder: unknown, field: string): unknown[] {
  const value = readPath(holder, [field]);
  return Array.isArray(value) ? value : [];
}
