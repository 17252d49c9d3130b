import { asFirstRun } from '#pages/as-first-run.ts';
import { chatPage } from '#pages/chat-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { expect, story } from '#story.ts';

const SCREENS = ['/', '/speech', '/transcription', '/history', '/settings'] as const;

story.describe('the shell', () => {
  story('speaks the language of the browser, switches, and remembers', async ({ browser, product }) => {
    const context = await browser.newContext({ locale: 'zh-CN', baseURL: product });
    const page = await context.newPage();
    await page.goto('/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.getByRole('link', { name: '语音' })).toBeVisible();
    await page.getByRole('button', { name: '切换到 English' }).click();
    await expect(page.getByRole('link', { name: 'Speech' })).toBeVisible();
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const screen of SCREENS) {
      story(`${screen} has no accessibility violation, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(screen);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await findViolations(page)).toEqual([]);
      });
    }
  }

  for (const width of [360, 720, 1440, 3840]) {
    for (const screen of SCREENS) {
      story(`${screen} fits ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(screen);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  }

  for (const [screen, name] of [
    ['/', 'Message'],
    ['/speech', 'Text'],
  ] as const) {
    story(`a word without end wraps in the text of ${screen}`, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 800 });
      await page.goto(screen);
      const box = page.getByRole('textbox', { name, exact: true });
      await box.fill(`before https://example.com/${'x'.repeat(300)} after`);
      expect((await box.boundingBox())?.width).toBeLessThan(360);
      expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    });
  }

  story('lists what was made, and deletes with undo', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/echo');
    await chat.ask('a title to find');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await page.goto('/history');
    const row = page.getByRole('link', { name: /a title to find/ }).first();
    await expect(row).toBeVisible();
    await page.getByRole('button', { name: 'More for “a title to find”' }).first().click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(row).toBeVisible();
  });

  story('the built-in demo says that it is not an AI model', async ({ page }) => {
    await asFirstRun(page);
    const chat = chatPage(page);
    await chat.open();
    await expect(page.getByText('Demo models are answering.')).toBeVisible();
    await chat.choose('demo/markdown');
    await chat.ask('Who are you?');
    await expect(page.getByText('built-in demo, not an AI model').filter({ visible: true }).first()).toBeVisible();
  });
});

story.describe('the page', () => {
  story('comes with a policy that lets no inline script run', async ({ request }) => {
    const response = await request.get('/');
    const policy = response.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});
