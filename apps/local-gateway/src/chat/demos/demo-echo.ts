import type { DemoModel, DemoQuestion } from '#chat/demo-model.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

/** Says back what reached it, so that a history can be checked by eye or by test. */
export const demoEcho: DemoModel = {
  id: 'demo/echo',
  does: 'Says back your last message and what else reached it',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: false,
  reply: (question) => ({ kind: 'answer', text: echoText(question) }),
};

function echoText({ text, language, request: { messages } }: DemoQuestion): string {
  const count = messages.length;
  const roles = messages.map(({ role }) => role);
  if (language === 'zh') return `你说：${text}\n\n我收到 ${count} 条消息：${roles.join('、')}。`;
  return `You said: ${text}\n\nI saw ${count} ${count === 1 ? 'message' : 'messages'}: ${roles.join(', ')}.`;
}
