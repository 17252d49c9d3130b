import type { SentRequest } from './sent-request.ts';

/**
 * Parameters that the `openai` packages have known for long. A newer one goes the way of the unknown, which works in every version:
 * an unknown argument is an error in Python and, in an object literal, in TypeScript.
 */
const CHAT = [
  'messages',
  'model',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'max_completion_tokens',
  'max_tokens',
  'n',
  'parallel_tool_calls',
  'presence_penalty',
  'reasoning_effort',
  'response_format',
  'seed',
  'stop',
  'stream',
  'stream_options',
  'temperature',
  'tool_choice',
  'tools',
  'top_logprobs',
  'top_p',
  'user',
];

/** The same of a speech request; `instructions` came years after the others. */
const SPEECH = ['model', 'input', 'voice', 'response_format', 'speed'];

/** And of a transcription; without `stream` by its name the packages read no events. */
const TRANSCRIPTION = [
  'model',
  'include',
  'language',
  'prompt',
  'response_format',
  'stream',
  'temperature',
  'timestamp_granularities',
];

const KNOWN: Record<SentRequest['kind'], ReadonlySet<string>> = {
  chat: new Set(CHAT),
  speech: new Set(SPEECH),
  transcription: new Set(TRANSCRIPTION),
};

/** Parts the fields of a request of a kind into those that the `openai` packages take by name and the rest, each in their order. */
export function splitParameters(
  fields: Record<string, unknown>,
  kind: SentRequest['kind'],
): {
  known: [string, unknown][];
  extra: Record<string, unknown>;
} {
  const names = KNOWN[kind];
  const entries = Object.entries(fields);
  return {
    known: entries.filter(([name]) => names.has(name)),
    extra: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
  };
}
