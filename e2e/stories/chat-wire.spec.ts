import type { Page } from '@playwright/test';
import { chatPage } from '#pages/chat-page.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSentBodies } from '#world/read-sent-bodies.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';
import { runShownCode, SHOWN_CODE_KEY } from '#world/run-shown-code.ts';

/** Everything that a shell, or a language, could take for its own. */
const HOSTILE = `It's "$HOME" and \`id\` and $(id) and \\n; 100% !!
第二行 with 👩‍💻 and \${API_KEY}
JSON
'); process.exit(1); ('`;

async function shownCode(page: Page, tab: string): Promise<string> {
  await page.getByRole('tablist', { name: 'Code' }).getByRole('tab', { name: tab, exact: true }).click();
  return (await page.getByLabel(tab, { exact: true }).and(page.locator('pre')).textContent()) ?? '';
}

story.describe('the wire', () => {
  story('shows the request as sent, the head, and every frame with its time and gap', async ({ page }) => {
    const chat = chatPage(page);
    const word = ownWord();
    await chat.open();
    await chat.choose('recipe-malformed');
    await chat.ask(`look closely ${word}`);
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await chat.run(1).getByRole('button', { name: 'Show the wire' }).click();
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    await expect(inspector).toContainText('POST /chat/completions');
    await expect(inspector).toContainText('Bearer ••••••');
    await expect(inspector).toContainText('1 malformed');
    await expect(inspector).toContainText('1 keep-alive');

    const frames = inspector.getByRole('listbox', { name: 'Frames' }).getByRole('option');
    await expect(frames.filter({ hasText: 'malformed' })).toContainText('"torn');
    await expect(inspector.getByRole('button', { name: /^Text ?2$/ })).toBeVisible();
    const rows = (await frames.allInnerTexts()).map((row) => row.split('\n').map((cell) => cell.trim()));
    const times = rows.map((row) => Number(row.find((cell) => /^\d+\.\d{3}$/.test(cell))));
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(rows.slice(1).every((row) => row.some((cell) => /^\+\d+$/.test(cell)))).toBe(true);
    await inspector.getByRole('button', { name: /^Odd/ }).click();
    await expect(frames).toHaveCount(1);

    await inspector.getByRole('tab', { name: 'Request' }).click();
    const request = inspector.getByLabel('Request as sent').and(page.locator('pre'));
    expect(JSON.parse((await request.textContent()) ?? '')).toEqual(
      (await readSentBodies('recipe-malformed', word)).at(-1),
    );
    const head = inspector.getByRole('region', { name: 'Response head' });
    await expect(head).toContainText('200');
    await expect(head).toContainText('text/event-stream');
    await expect(head).toContainText('req-recipe-1');
  });

  story('is kept after a reload, frame by frame', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/reasoning');
    await chat.ask('What is 12 * 7?');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    const frames = page.getByRole('listbox', { name: 'Frames' }).getByRole('option');
    const read = async () => {
      await chat.run(1).getByRole('button', { name: 'Show the wire' }).click();
      await expect(frames.first()).toBeVisible();
      return frames.allInnerTexts();
    };
    const before = await read();
    await chat.reload();
    expect(await read()).toEqual(before);
  });
});

story.describe('the code of a request', () => {
  story('is there in five languages, with no key in it', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/echo');
    await chat.ask('as code');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await page.getByRole('button', { name: 'Code', exact: true }).click();
    const tabs = page.getByRole('tablist', { name: 'Code' }).getByRole('tab');
    await expect(tabs).toHaveText(['curl', 'Python openai', 'requests', 'JS openai', 'fetch']);
    for (const tab of await tabs.allTextContents()) {
      const code = await shownCode(page, tab);
      expect(code).toContain('as code');
      expect(code).toContain('API_KEY');
      expect(code).not.toContain('sk-');
    }
  });

  story('sends the same body again when it is run: curl in bash, fetch in Node', async ({ page }) => {
    const chat = chatPage(page);
    const word = ownWord();
    const question = `${HOSTILE}${word}`;
    await chat.open();
    await chat.choose('recipe-program');
    await chat.ask(question);
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await page.getByRole('button', { name: 'Code', exact: true }).click();
    const curl = await shownCode(page, 'curl');
    expect(await runShownCode(curl, ['bash', '-c'])).toContain('Answered.');
    const fetched = await shownCode(page, 'fetch');
    expect(await runShownCode(fetched, ['node', '--input-type=module', '-e'])).toBe('Answered.\n');

    const [sent, byCurl, byFetch, ...more] = await readSentBodies('recipe-program', word);
    expect(more).toEqual([]);
    expect(sent).toMatchObject({ messages: [{ role: 'user', content: question }] });
    expect(byCurl).toEqual(sent);
    expect(byFetch).toEqual(sent);
    const requests = await readSeenRequests('recipe-program', word);
    for (const { headers } of requests.slice(1)) {
      expect(headers).toMatchObject({ authorization: `Bearer ${SHOWN_CODE_KEY}` });
    }
  });
});
