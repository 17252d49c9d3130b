import type { DemoModel } from '#chat/demo-model.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

/** Ends properly without having said anything. */
export const demoEmpty: DemoModel = {
  id: 'demo/empty',
  does: 'Answers with nothing',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: false,
  reply: () => ({ kind: 'answer', text: '' }),
};
