/**
 * Parameters that the `openai` packages have known for long. A newer one goes the way of the unknown, which works in every version:
 * an unknown argument is an error in Python and, in an object literal, in TypeScript.
 */
const CHAT = new Set([
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
]);

/** The same of a speech request; `instructions` came years after the others. */
const SPEECH = new Set(['model', 'input', 'voice', 'response_format', 'speed']);

/** Parts the fields of a body for a chat, or for speech, into those that the `openai` packages take by name and the rest, each in the order of the body. */
export function splitParameters(
  fields: Record<string, unknown>,
  route: 'chat' | 'speech',
): {
  known: [string, unknown][];
  extra: Record<string, unknown>;
} {
  const names = { chat: CHAT, speech: SPEECH }[route];
  const entries = Object.entries(fields);
  return {
    known: entries.filter(([name]) => names.has(name)),
    extra: Object.fromEntries(entries.filter(([name]) => !names.has(name))),
  };
}
