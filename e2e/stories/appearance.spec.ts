import { asFirstRun } from '#pages/as-first-run.ts';
import { chatPage } from '#pages/chat-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { expect, story } from '#story.ts';

story.describe('as a person has set the system', () => {
  story('forced colours: nothing is lost, and marks keep their own colours', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await asFirstRun(page);
    await page.goto('/');
    await expect(page.getByRole('button', { name: 'Ask three models' })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    const grounds = await page
      .locator('[data-lane]:not([data-strip]):not(svg)')
      .evaluateAll((marks) => marks.slice(0, 3).map((mark) => getComputedStyle(mark).backgroundColor));
    expect(new Set(grounds).size).toBe(3);
  });

  story('less motion: nothing moves by itself while answers come', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/slow');
    await chat.ask('stand still');
    await expect(chat.run(1)).toContainText('slow on purpose');
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map((each) => each.constructor.name),
    );
    expect(moving).toEqual([]);
    await chat.stop();
  });

  story('more contrast: labels become as dark as answers', async ({ page }) => {
    await page.emulateMedia({ contrast: 'more' });
    await page.goto('/settings');
    const inks = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--t1', '--t2', '--t3', '--t4'].map((name) => style.getPropertyValue(name));
    });
    expect(new Set(inks).size).toBe(1);
  });

  story('paper: the answers at their whole length, and nothing that is there to be pressed', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/story');
    await chat.ask('for the file');
    await expect(chat.run(1).getByText('complete')).toBeVisible({ timeout: 60_000 });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('textbox', { name: 'Message' })).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'Screens' }).first()).toBeHidden();
    await expect(chat.run(1)).toBeVisible();
    const cut = await chat.run(1).evaluate((run) => {
      const inner = [run, ...ancestorsOf(run)].filter((part) => part.scrollHeight > part.clientHeight + 1);
      return inner.filter((part) => getComputedStyle(part).overflowY !== 'visible').map((part) => part.className);

      function ancestorsOf(element: Element): Element[] {
        const { parentElement } = element;
        return parentElement === null ? [] : [parentElement, ...ancestorsOf(parentElement)];
      }
    });
    expect(cut).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
      /255, 255, 255|oklch\(1 0|white/,
    );
  });
});
