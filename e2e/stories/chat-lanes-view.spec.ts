import type { Page } from '@playwright/test';
import { conversationPage, type ConversationPage } from '#pages/conversation-page.ts';
import { expect, story } from '#story.ts';
import { PART_MARK } from '#world/conversation-scripts.ts';

const LANES = ['script-repeats-first', 'script-repeats-second'];

/** An answer of named sections, each with so many paragraphs in the words of its lane. */
function sections(words: string, lengths: Record<string, number>): string {
  return Object.entries(lengths)
    .map(([name, length]) => [`## ${name}`, ...Array<string>(length).fill(`${words} ${name}.`)].join('\n\n'))
    .join('\n\n');
}

async function askBoth(page: Page, texts: readonly [string, string]): Promise<ConversationPage> {
  const chat = conversationPage(page);
  await chat.open();
  await chat.lineUp(LANES);
  await chat.askAndWait(texts.join(PART_MARK), { turn: 1, lanes: ['A', 'B'] });
  return chat;
}

const heading = (chat: ConversationPage, lane: string, name: string) =>
  chat.run(1, lane).getByRole('heading', { name, exact: true });

/** Turns the wheel over a lane until the middle of a heading stands on the reading line, which goes down through the pane as it scrolls. */
async function scrollTo(page: Page, chat: ConversationPage, { lane, name }: { lane: string; name: string }) {
  const pane = page.locator(`[data-lane-column="${lane}"]`);
  await pane.hover();
  const by = await heading(chat, lane, name).evaluate((element) => {
    const scroller = element.closest('[data-lane-column]') ?? document.documentElement;
    const { top, height } = element.getBoundingClientRect();
    const middle = top + height / 2 - scroller.getBoundingClientRect().top + scroller.scrollTop;
    return (middle * (scroller.scrollHeight - scroller.clientHeight)) / scroller.scrollHeight - scroller.scrollTop;
  });
  await page.mouse.wheel(0, by);
}

const topOf = async (chat: ConversationPage, lane: string, name: string): Promise<number> =>
  (await heading(chat, lane, name).boundingBox())?.y ?? Number.NaN;

story.describe('lanes side by side', () => {
  story('scroll together by section, not by pixel', async ({ page }) => {
    const chat = await askBoth(page, [
      sections('One lane writes in its own words of', { Birch: 4, Larch: 30, Willow: 6, Maple: 20 }),
      sections('Other sentences are found here about', { Birch: 25, Larch: 3, Willow: 18, Maple: 24 }),
    ]);
    await page.getByRole('button', { name: 'Scroll together' }).click();
    const moves = [
      { lane: 'A', other: 'B', name: 'Willow' },
      { lane: 'A', other: 'B', name: 'Larch' },
      { lane: 'B', other: 'A', name: 'Maple' },
      { lane: 'B', other: 'A', name: 'Willow' },
    ];
    for (const { lane, other, name } of moves) {
      await scrollTo(page, chat, { lane, name });
      // To a few pixels: where in the heading the line stands is rounded with the wheel.
      await expect
        .poll(async () => Math.abs((await topOf(chat, lane, name)) - (await topOf(chat, other, name))))
        .toBeLessThan(4);
    }
    const tops = await page
      .locator('[data-lane-column]')
      .evaluateAll((panes) => panes.map(({ scrollTop }) => scrollTop));
    expect(Math.abs((tops[0] ?? 0) - (tops[1] ?? 0))).toBeGreaterThan(100);
  });

  story('begin each turn at one height, however long the answers before it are', async ({ page }) => {
    const chat = await askBoth(page, ['One line.', sections('A long answer about', { Birch: 20 })]);
    await chat.askAndWait(['Short.', 'Short too.'].join(PART_MARK), { turn: 2, lanes: ['A', 'B'] });
    const [a, b] = [await chat.run(2, 'A').boundingBox(), await chat.run(2, 'B').boundingBox()];
    expect(a?.y).toBe(b?.y);
    expect(a?.x).toBeLessThan(b?.x ?? 0);
  });

  story('end at one height at the end of the newest turn', async ({ page }) => {
    const chat = await askBoth(page, [
      sections('A long answer about', { Birch: 30 }),
      sections('A longer one about', { Larch: 43 }),
    ]);
    const [a, b] = [await chat.run(1, 'A').boundingBox(), await chat.run(1, 'B').boundingBox()];
    expect((a?.y ?? 0) + (a?.height ?? 0)).toBeCloseTo((b?.y ?? 0) + (b?.height ?? 0), 0);
    expect(a?.height).toBeLessThan(b?.height ?? 0);
  });

  story('stay in view while a longer answer beside them is scrolled through', async ({ page }) => {
    const chat = await askBoth(page, ['One line.', sections('A long answer about', { Birch: 60 })]);
    await chat.askAndWait(['Short.', 'Short too.'].join(PART_MARK), { turn: 2, lanes: ['A', 'B'] });
    const log = page.getByRole('log', { name: 'Conversation' });
    const line = chat.run(1, 'A').getByText('One line.');
    const scrollBy = (pixels: number) => log.evaluate((element, by) => element.scrollBy({ top: by }), pixels);
    // From where the long answer ends in the middle of what is seen, to where it begins.
    for (let step = 0; step < 4; step += 1) {
      await expect(line).toBeInViewport({ ratio: 1 });
      await scrollBy(-400);
    }
    await heading(chat, 'B', 'Birch').evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect(line).toBeInViewport({ ratio: 1 });
    expect((await chat.run(1, 'A').boundingBox())?.y).toBe((await chat.run(1, 'B').boundingBox())?.y);
  });

  story('one is maximised, and [ and ] flip to the others in its place', async ({ page }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.lineUp([...LANES, 'script-repeats']);
    await chat.askAndWait(['one', 'two'].join(PART_MARK), { turn: 1, lanes: ['A', 'B', 'C'] });
    const shown = page.getByRole('article');
    await expect(shown).toHaveCount(3);
    await page.getByRole('button', { name: 'Maximise lane B' }).click();
    await expect(shown).toHaveCount(1);
    await expect(chat.run(1, 'B')).toContainText('two');
    const place = await chat.run(1, 'B').boundingBox();
    await page.getByRole('log', { name: 'Conversation' }).focus();
    for (const [key, lane] of [
      [']', 'C'],
      [']', 'A'],
      ['[', 'C'],
      ['[', 'B'],
    ] as const) {
      await page.keyboard.press(key);
      await expect(chat.run(1, lane)).toBeVisible();
      await expect(shown).toHaveCount(1);
    }
    await expect.poll(() => chat.run(1, 'B').boundingBox()).toEqual(place);
    await page.keyboard.press('m');
    await expect(shown).toHaveCount(3);

    // While somebody writes they are letters.
    await page.getByRole('textbox', { name: 'Message' }).press(']');
    await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue(']');
    await expect(shown).toHaveCount(3);
  });
});
