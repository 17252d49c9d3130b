/// <reference lib="dom" />
import type { Page } from 'playwright';
import type { AnswerOrder } from './start-answer-gateway.ts';

/** The chat screen as the benchmark needs it, in English: all that it knows of the page is here. */
export const chatScreen = {
  composer: 'textarea:not([disabled])',

  /** Opens a new conversation of so many lanes. */
  async open(page: Page, { address, lanes = 1 }: { address: string; lanes?: number }): Promise<void> {
    await page.goto(address);
    await page.getByRole('textbox', { name: 'Message' }).waitFor();
    for (let lane = 1; lane < lanes; lane += 1) {
      await page.getByRole('button', { name: 'Add a lane' }).click();
      await page.getByRole('group', { name: `Lane ${String.fromCodePoint(65 + lane)}`, exact: true }).waitFor();
    }
    await page.getByRole('button', { name: /bench/ }).first().waitFor();
  },

  async ask(page: Page, order: AnswerOrder | string): Promise<void> {
    const question = typeof order === 'string' ? order : JSON.stringify(order);
    await page.getByRole('textbox', { name: 'Message' }).fill(question);
    await page.getByRole('button', { name: /^Send/ }).click();
  },

  /** Waits until every lane's answer holds so many characters as they came. */
  async holds(page: Page, { lanes, characters }: { lanes: number; characters: number }): Promise<void> {
    await page.waitForFunction(
      ([count, length]) => {
        const answers = [...document.querySelectorAll('article')];
        return answers.length >= count && answers.every((answer) => (answer.textContent ?? '').length > length);
      },
      // What marks Markdown up is not shown.
      [lanes, characters * 0.6] as const,
    );
  },

  /** Waits until every answer that is drawn has ended. */
  async ended(page: Page): Promise<void> {
    await page.waitForFunction(() => {
      const answers = [...document.querySelectorAll('article')];
      return answers.length > 0 && answers.every((answer) => answer.getAttribute('aria-busy') === 'false');
    });
  },

  /** The path of the conversation that is on the screen, once it has one. */
  async path(page: Page): Promise<string> {
    await page.waitForURL(/\/chat\//);
    return new URL(page.url()).pathname;
  },
};
