import type { DemoModel } from '#chat/demo-model.ts';
import { storyEn } from './story-en.ts';
import { storyZh } from './story-zh.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';

/** Tells a long story; seed and temperature choose its people, places and turns. */
export const demoStory: DemoModel = {
  id: 'demo/story',
  does: 'Tells a story of several hundred words, varied by seed and temperature',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: false,
  reply: ({ language, wording }) => ({ kind: 'answer', text: language === 'zh' ? storyZh(wording) : storyEn(wording) }),
};
