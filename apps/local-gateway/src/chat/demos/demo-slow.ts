import type { DemoModel } from '#chat/demo-model.ts';

const EN =
  'This answer is slow on purpose: a word, then a pause, then the next word. It leaves you time to press stop, to look at the strip while it grows, or to see two lanes race.';
const ZH =
  '这个回答故意说得很慢：一个字，停一停，再一个字。你有时间按下停止，看时间条慢慢变长，或者看两条赛道怎样赛跑。';

/** A token every 400 ms. */
export const demoSlow: DemoModel = {
  id: 'demo/slow',
  does: 'Sends a word every 0.4 seconds',
  tokenDelay: 400,
  speaksJson: false,
  reply: ({ language }) => ({ kind: 'answer', text: language === 'zh' ? ZH : EN }),
};
