import { conversationPage } from '#pages/conversation-page.ts';
import { expect, story } from '#story.ts';
import { startImageHost } from '#world/start-image-host.ts';

const REPEATS = 'script-repeats';

const CODE = `const planks = [2.4, 3.05];\nif (planks.length < 3) {\n\tthrow new Error('<too few>');\n}\n`;

story.describe('an answer', () => {
  story('has its formulas typeset, with nothing fetched for them before there is one', async ({ page }) => {
    const chat = conversationPage(page);
    const typesetter: string[] = [];
    page.on('request', (request) => {
      if (/formula|katex/i.test(request.url())) typesetter.push(request.url());
    });
    await chat.open();
    await chat.choose(REPEATS);
    await chat.askAndWait('It costs $5, or $6 with **tea**.', { turn: 1 });
    await expect(chat.run(1).getByRole('strong')).toHaveText('tea');
    expect(typesetter).toEqual([]);
    const fonts = Promise.withResolvers<void>();
    await page.route(/KaTeX_Main-Regular/, async (route) => {
      await fonts.promise;
      await route.continue();
    });
    const areFontsThere = page.evaluate(
      () =>
        new Promise<boolean>((resolve) => {
          new MutationObserver((_, observer) => {
            if (document.querySelector('[data-formula] .katex') === null) return;
            observer.disconnect();
            resolve(document.fonts.check('1em KaTeX_Main') && document.fonts.check('italic 1em KaTeX_Math'));
          }).observe(document.body, { childList: true, subtree: true });
        }),
    );
    await chat.askAndWait(String.raw`It bends by $\delta = \frac{F L^3}{3 E I}$, $\href{https://evil.invalid}{x}$.`, {
      turn: 2,
    });
    // It stands there as it was written until the fonts have come: one that came later would leave a gap and have the answer laid out anew.
    await expect(chat.run(2)).toContainText(String.raw`\delta`);
    fonts.resolve();
    await expect(chat.run(2).getByRole('math')).toHaveCount(1);
    expect(await areFontsThere).toBe(true);
    await expect(chat.run(2)).not.toContainText(String.raw`$\delta`);
    expect(typesetter.length).toBeGreaterThan(0);
    // What would reach out of the page stays as it is written.
    await expect(chat.run(2)).toContainText(String.raw`\href{https://evil.invalid}{x}`);
  });

  story('gives its code and its tables away as they are', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose(REPEATS);
    await chat.askAndWait(`\`\`\`js\n${CODE}\`\`\`\n\n| Plank | Length |\n| :-- | --: |\n| birch | 2.4 |\n`, {
      turn: 1,
    });
    await expect(chat.run(1).getByRole('group', { name: 'Code, js' })).toContainText('throw new Error');
    await chat.run(1).getByRole('button', { name: 'Copy code' }).click();
    await expect.poll(copied).toBe(CODE.trimEnd());
    const table = chat.run(1).getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveText(['Plank', 'Length']);
    await expect(table.getByRole('cell')).toHaveText(['birch', '2.4']);
    await chat.run(1).getByRole('button', { name: 'Copy table for a spreadsheet' }).click();
    await expect.poll(copied).toBe('Plank\tLength\nbirch\t2.4');
  });

  story('has its reasoning folded away, and opens it', async ({ page }) => {
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('demo/reasoning');
    await chat.askAndWait('What is 12 * 7?', { turn: 1 });
    const thought = chat.run(1).getByRole('button', { name: /^Thought for/ });
    await expect(thought).toHaveAttribute('aria-expanded', 'false');
    const folded = (await chat.run(1).innerText()).length;
    await thought.click();
    await expect(thought).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(async () => (await chat.run(1).innerText()).length).toBeGreaterThan(folded + 20);
    await thought.click();
    await expect.poll(async () => (await chat.run(1).innerText()).length).toBe(folded);
  });

  story('shows how likely each token was, and by keyboard what else was weighed', async ({ page }) => {
    const chat = conversationPage(page);
    await page.goto('/?temperature=1&seed=3&logprobs=true&top_logprobs=3&A=');
    await chat.choose('demo/story');
    await chat.askAndWait('Tell me a story.', { turn: 1 });
    await chat.fromAnswerMenu(1, 'Token probabilities');
    const tokens = chat.run(1).getByRole('listbox', { name: 'Tokens by probability' });
    await expect(chat.run(1)).toContainText(/\d+ tokens.*Mean probability\s*\d/);
    await tokens.focus();
    // The next token that was less likely than not.
    await page.keyboard.press('ArrowDown');
    const current = tokens.getByRole('option', { selected: true });
    await expect(current).toHaveCount(1);
    await expect(current).toHaveAccessibleName(/\d%/);
    const weighed = page.locator('[popover]:popover-open').getByRole('listitem');
    await expect(weighed.filter({ hasText: 'chosen' })).toHaveCount(1);
    await expect.poll(() => weighed.count()).toBeGreaterThan(1);
    await expect(weighed.first()).toContainText('%');
    const before = await current.getAttribute('data-token');
    await page.keyboard.press('ArrowRight');
    await expect(current).toHaveAttribute('data-token', String(Number(before) + 1));
    await page.keyboard.press('Escape');
    await expect(page.locator('[popover]:popover-open')).toHaveCount(0);
    await chat.fromAnswerMenu(1, 'Token probabilities');
    await expect(tokens).toHaveCount(0);
  });
});

story.describe('a remote image', () => {
  story.use({ expectedNoise: /^left the product: http:\/\/127\.0\.0\.1:\d+\/boat\.png$/ });

  story('is asked of its host only when told so, without saying who asks', async ({ page }) => {
    const images = await startImageHost({ width: 300, height: 200 });
    try {
      const chat = conversationPage(page);
      await chat.open();
      await chat.choose(REPEATS);
      await chat.askAndWait(`Look: ![A boat](http://${images.host}/boat.png)`, { turn: 1 });
      await expect(chat.run(1)).toContainText(`Image at ${images.host}`);
      await chat.reload();
      await expect(chat.run(1)).toContainText(`Image at ${images.host}`);
      expect(images.asked()).toEqual([]);

      await chat
        .run(1)
        .getByRole('button', { name: `Load image from ${images.host}` })
        .click();
      const frame = chat.run(1).locator('iframe[title="A boat"]');
      await expect.poll(async () => (await frame.boundingBox())?.width).toBe(300);
      expect(images.asked()).toHaveLength(1);
      expect(images.asked()[0]).not.toHaveProperty('referer');
      expect(images.asked()[0]).not.toHaveProperty('cookie');
      await chat.reload();
      await expect(chat.run(1).getByRole('button', { name: 'Load image' })).toBeVisible();
      expect(images.asked()).toHaveLength(1);
    } finally {
      await images.stop();
    }
  });
});
