import type { DemoModel } from '#chat/demo-model.ts';
import { DEFAULT_TOKEN_DELAY } from './default-token-delay.ts';
import { MARKDOWN_EN } from './markdown-en.ts';
import { MARKDOWN_ZH } from './markdown-zh.ts';

/** Answers with every kind of Markdown that a page has to draw. */
export const demoMarkdown: DemoModel = {
  id: 'demo/markdown',
  does: 'Shows headings, a table, code, lists, a quote, formulas, a link and a picture',
  tokenDelay: DEFAULT_TOKEN_DELAY,
  speaksJson: false,
  reply: ({ language, wording }) => {
    const { openings, body } = language === 'zh' ? MARKDOWN_ZH : MARKDOWN_EN;
    return { kind: 'answer', text: `${wording(openings)}\n\n${body}` };
  },
};
