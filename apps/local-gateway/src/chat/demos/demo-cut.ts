import type { DemoModel } from '#chat/demo-model.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

const EN =
  'This answer stops half way, because the connection breaks before its end. The second half of these two sentences never arrives.';
const ZH = '这个回答说到一半就断了，因为连接会在结束之前中断。这两句话的后一半永远不会到达。';

/** Breaks the connection half way through its answer. */
export const demoCut: DemoModel = {
  id: 'demo/cut',
  does: 'Breaks the connection in the middle of its answer',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: false,
  reply: ({ language }) => ({ kind: 'answer', text: language === 'zh' ? ZH : EN, cut: true }),
};
