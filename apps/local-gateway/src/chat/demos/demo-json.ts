import { countText } from '@lineup/shared/text/count-text.ts';
import { exampleValue } from '#chat/schema/example-value.ts';
import { findUnsupportedKeyword } from '#chat/schema/find-unsupported-keyword.ts';
import type { DemoModel, DemoQuestion, DemoReply } from '#chat/demo-model.ts';
import { splitTokens } from '#chat/split-tokens.ts';
import { invalidRequest } from '#http/invalid-request.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

/** Answers with JSON only: facts about the question, or a value that fits the given schema. */
export const demoJson: DemoModel = {
  id: 'demo/json',
  does: 'Answers in JSON; with a json_schema, in a value that fits it',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: true,
  reply: (question) => {
    const format = question.request.response_format;
    if (format?.type !== 'json_schema') return answer(factsOf(question));
    const schema = format.json_schema.schema ?? {};
    const keyword = findUnsupportedKeyword(schema);
    return keyword === undefined ? answer(exampleValue(schema)) : refusal(keyword);
  },
};

function factsOf({ text, language, request }: DemoQuestion): object {
  return {
    question: text,
    language,
    characters: countText(text).characters,
    tokens: splitTokens(text).length,
    messages: request.messages.length,
  };
}

function answer(value: unknown): DemoReply {
  return { kind: 'answer', text: JSON.stringify(value, null, 2) };
}

function refusal(keyword: string): DemoReply {
  const message = `demo/json cannot follow the schema keyword '${keyword}'.`;
  return { kind: 'failure', error: invalidRequest(message, { param: 'response_format' }) };
}
