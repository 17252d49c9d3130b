import { asFirstRun } from '#pages/as-first-run.ts';
import { chatPage } from '#pages/chat-page.ts';
import { expect, story } from '#story.ts';

/** A small phone: no hover, a finger instead of a pointer. */
story.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

const SCREENS = ['/', '/speech', '/transcription', '/history', '/settings'] as const;

story.describe('on a phone', () => {
  for (const screen of SCREENS) {
    story(
      `all that is pressed on ${screen} is as large as a finger, and nothing is wider than the page`,
      async ({ page }) => {
        await asFirstRun(page);
        await page.goto(screen);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (screen === '/') await expect(page.getByRole('button', { name: 'Ask three models' })).toBeVisible();
        expect(await page.evaluate(listSmallTargets)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
    );
  }

  story('lanes are swiped, and their letters stay in view', async ({ page }) => {
    const chat = chatPage(page);
    await asFirstRun(page);
    await chat.open();
    await page.getByRole('button', { name: 'Ask three models' }).tap();
    const marks = page.getByRole('button', { name: /^Show lane [ABC]/ });
    await expect(marks).toHaveCount(3);
    await expect(page).toHaveTitle(/^Show me/, { timeout: 60_000 });
    await expect(chat.run(1, 'A')).toBeInViewport();
    await chat.turn(1).evaluate(swipeLeft);
    await expect(chat.run(1, 'B')).toBeInViewport();
    for (const mark of await marks.all()) await expect(mark).toBeInViewport();
    expect(await page.evaluate(listSmallTargets)).toEqual([]);
  });
});

/** Runs in the page: a finger goes over an element from right to left. */
async function swipeLeft(element: Element): Promise<void> {
  const { top } = element.getBoundingClientRect();
  const touchAt = (clientX: number) =>
    new Touch({ identifier: 1, target: element, clientX, clientY: Math.max(top, 200) });
  const send = (type: string, x: number, isUp = false) =>
    element.dispatchEvent(
      new TouchEvent(type, { bubbles: true, touches: isUp ? [] : [touchAt(x)], changedTouches: [touchAt(x)] }),
    );
  const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
  send('touchstart', 300);
  await nextFrame();
  send('touchmove', 180);
  await nextFrame();
  send('touchend', 60, true);
}

/**
 * Runs in the page: what can be pressed and is less than 44 px in one direction. Links in running text are exempt (WCAG
 * 2.5.8), and so is a text, which is as high as its lines: the frame around it is larger.
 */
function listSmallTargets(): string[] {
  const least = 43.5;
  return [...document.querySelectorAll('button, a[href], input, select, [role="tab"], summary')]
    .filter((element) => {
      const target = element.closest('label') ?? element;
      const { width, height, bottom, top } = target.getBoundingClientRect();
      const isShown = width > 1 && height > 1 && element.checkVisibility() && bottom > 0 && top < innerHeight;
      const isInText = element.matches('p a, p button, dd a, li p *, article :is(p, li, td) a');
      return isShown && !isInText && (width < least || height < least);
    })
    .map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const name = element.getAttribute('aria-label') ?? element.textContent.slice(0, 40);
      return `${element.tagName.toLowerCase()} “${name}” ${Math.round(width)}×${Math.round(height)}`;
    });
}
