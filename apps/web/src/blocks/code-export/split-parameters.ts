/**
 * Parameters that the `openai` packages have known for long. A newer one goes the way of the unknown, which works in every version:
 * an unknown argument is an error in Python and, in an object literal, in TypeScript.
 */
const KNOWN = new Set([
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

/** Parts the fields of a body into those that the `openai` packages take by name and the rest, each in the order of the body. */
export function splitParameters(fields: Record<string, unknown>): {
  known: [string, unknown][];
  extra: Record<string, unknown>;
} {
  const entries = Object.entries(fields);
  return {
    known: entries.filter(([name]) => KNOWN.has(name)),
    extra: Object.fromEntries(entries.filter(([name]) => !KNOWN.has(name))),
  };
}
