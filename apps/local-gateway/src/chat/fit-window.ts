import type { Parsed } from '#http/api-error.ts';
import { invalidRequest } from '#http/invalid-request.ts';
import type { ChatRequest } from './chat-request.ts';
import { countPrompt } from './count-prompt.ts';

/** Input and output tokens together, as the documented gateway counts. */
export const CONTEXT_WINDOW = 8192;

/** Tokens of the prompt, and the most that each answer may have. */
export type TokenBudget = { prompt: number; answer: number };

/** Refuses a request whose prompt and asked-for output do not fit into the window together. */
export function fitWindow(request: ChatRequest): Parsed<TokenBudget> {
  const prompt = countPrompt(request.messages);
  const asked = request.max_completion_tokens ?? request.max_tokens ?? undefined;
  const param = asked === request.max_completion_tokens ? 'max_completion_tokens' : 'max_tokens';
  const left = CONTEXT_WINDOW - prompt;
  if (left < 1) {
    const message = `The messages have ${prompt} tokens; input and output together may have ${CONTEXT_WINDOW}.`;
    return { ok: false, error: invalidRequest(message, { param: 'messages', code: 'context_length_exceeded' }) };
  }
  if (asked !== undefined && asked > left) {
    const message = `Invalid '${param}': ${prompt} tokens of input and ${asked} of output are more than the window of ${CONTEXT_WINDOW}; at most ${left} can be asked for.`;
    return { ok: false, error: invalidRequest(message, { param }) };
  }
  return { ok: true, value: { prompt, answer: asked ?? left } };
}
