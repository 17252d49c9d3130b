import type { Parsed } from '#http/api-error.ts';
import { invalidRequest } from '#http/invalid-request.ts';
import type { ChatRequest } from './chat-request.ts';
import { createWording, type PickedWording } from './create-wording.ts';
import type { DemoAnswer, DemoModel } from './demo-model.ts';
import { messageText } from './message-text.ts';
import { questionLanguage } from './question-language.ts';
import { seedOf } from './seed-of.ts';

const DEFAULT_TEMPERATURE = 0.7;

/** An answer with the wordings that were picked for it. */
export type WordedAnswer = DemoAnswer & { picks: readonly PickedWording[] };

/** Asks a demo model for as many answers as the request wants; each answer has a seed of its own. */
export function askModel(model: DemoModel, request: ChatRequest): Parsed<WordedAnswer[]> {
  const format = request.response_format?.type ?? 'text';
  if (format !== 'text' && !model.speaksJson) {
    const message = `${model.id} does not answer in ${format}; demo/json does.`;
    return { ok: false, error: invalidRequest(message, { param: 'response_format' }) };
  }
  const lastUserMessage = request.messages.findLast(({ role }) => role === 'user');
  const text = lastUserMessage === undefined ? '' : messageText(lastUserMessage);
  const seed = request.seed ?? seedOf(text);
  const temperature = request.temperature ?? DEFAULT_TEMPERATURE;
  const answers: WordedAnswer[] = [];
  for (let index = 0; index < (request.n ?? 1); index += 1) {
    const picks: PickedWording[] = [];
    const wording = createWording({ seed: seed + index, temperature, onPick: (pick) => picks.push(pick) });
    const reply = model.reply({ request, text, language: questionLanguage(text), wording });
    if (reply.kind === 'failure') return { ok: false, error: reply.error };
    answers.push({ ...reply, picks });
  }
  return { ok: true, value: answers };
}
