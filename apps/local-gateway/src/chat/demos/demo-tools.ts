import { exampleValue } from '#chat/schema/example-value.ts';
import { findUnsupportedKeyword } from '#chat/schema/find-unsupported-keyword.ts';
import type { DemoModel, DemoQuestion, DemoReply } from '#chat/demo-model.ts';
import { invalidRequest } from '#http/invalid-request.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

/** Asks for the first tool it is given, or the one that `tool_choice` names. */
export const demoTools: DemoModel = {
  id: 'demo/tools',
  does: 'Calls the first tool you give it, with arguments that fit its schema',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: false,
  reply: (question) => {
    const { tools, tool_choice: choice } = question.request;
    const wanted = typeof choice === 'object' ? choice?.function.name : undefined;
    const tool = (tools ?? []).find((offered) => wanted === undefined || offered.function.name === wanted);
    if (wanted !== undefined && tool === undefined) return refusal('tool_choice', `No tool is named '${wanted}'.`);
    if (tool === undefined || choice === 'none') return { kind: 'answer', text: withoutTool(question) };
    const { name, parameters = { type: 'object' } } = tool.function;
    const keyword = findUnsupportedKeyword(parameters);
    if (keyword !== undefined) return refusal('tools', `demo/tools cannot follow the schema keyword '${keyword}'.`);
    return { kind: 'answer', text: '', toolCall: { name, arguments: JSON.stringify(exampleValue(parameters)) } };
  },
};

function withoutTool({ language }: DemoQuestion): string {
  return language === 'zh'
    ? '没有可以调用的工具。请在请求的 tools 里给我一个。'
    : 'There is no tool that I may call. Give me one in the tools of the request.';
}

function refusal(param: string, message: string): DemoReply {
  return { kind: 'failure', error: invalidRequest(message, { param }) };
}
