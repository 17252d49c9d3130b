import type { ApiError } from '#http/api-error.ts';
import type { ChatRequest } from './chat-request.ts';
import type { Wording } from './create-wording.ts';
import type { AnswerLanguage } from './question-language.ts';

/** What a demo model is asked. */
export type DemoQuestion = {
  request: ChatRequest;
  /** The text of the last user message. */
  text: string;
  /** The language to answer in. */
  language: AnswerLanguage;
  wording: Wording;
};

/** A whole answer, before stop words and token limits. */
export type DemoAnswer = {
  kind: 'answer';
  text: string;
  reasoning?: string;
  toolCall?: { name: string; arguments: string };
  /** The connection breaks half way through. */
  cut?: true;
};

export type DemoReply = DemoAnswer | { kind: 'failure'; error: ApiError };

/** A rule-based chat model: a pure function of the question. */
export type DemoModel = {
  id: `demo/${string}`;
  /** What it does, for the list of models. */
  does: string;
  /** Milliseconds from one token to the next. */
  tokenDelay: number;
  /** Whether it can answer in a JSON response_format; the others refuse one. */
  speaksJson: boolean;
  reply: (question: DemoQuestion) => DemoReply;
};
