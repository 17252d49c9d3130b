import { chatPage } from '#pages/chat-page.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

type Fault = { script: string; kept?: string; says: RegExp; quotes?: RegExp };

/** Each fault of the field, what must be kept of the answer, what the page says, and the gateway's own words. */
const FAULTS: Fault[] = [
  { script: 'script-done-without-finish', kept: 'The first half of a thought', says: /Cut off/ },
  { script: 'script-reset', kept: 'Kept before the reset', says: /The gateway broke the connection/ },
  { script: 'script-error-in-stream', kept: 'Kept before the error', says: /./, quotes: /上游负载已饱和/ },
  { script: 'script-bare-error-after-pings', says: /./, quotes: /无可用渠道/ },
  { script: 'script-html', says: /./, quotes: /Welcome to the front end/ },
  { script: 'script-empty', says: /Empty answer/ },
  { script: 'script-401', says: /./, quotes: /Incorrect API key provided/ },
  { script: 'script-429-empty', says: /./ },
];

story.describe('when a gateway fails', () => {
  for (const { script, kept, says, quotes } of FAULTS) {
    story(`${script}: what came is kept, the page says what happened, retry sends once`, async ({ page }) => {
      const chat = chatPage(page);
      const word = ownWord();
      await chat.open();
      await chat.choose(script);
      await chat.ask(`go ${word}`);
      const run = chat.run(1);
      const note = run.getByRole('note').last();
      await expect(note).toContainText(says);
      if (kept !== undefined) await expect(run).toContainText(kept);
      if (quotes !== undefined) await expect(note.locator('blockquote')).toContainText(quotes);
      expect(await readSeenRequests(script, word)).toHaveLength(1);
      await run.getByRole('button', { name: 'Retry' }).first().click();
      await expect.poll(async () => (await readSeenRequests(script, word)).length).toBe(2);
      await expect(run.getByRole('note').last()).toContainText(says);
      expect(await readSeenRequests(script, word)).toHaveLength(2);
    });
  }

  story('a whole JSON answer to a stream request is shown', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('script-json-for-stream');
    await chat.ask('go');
    await expect(chat.run(1)).toContainText('Whole at once, 中文 too');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
  });

  story('a model that answers under another name is marked', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('script-other-model');
    await chat.ask('go');
    await expect(chat.run(1)).toContainText('scripted-1');
  });

  story('F13, F35: a silent gateway is named after the idle limit, and Stop works before', async ({ page }) => {
    const chat = chatPage(page);
    const word = ownWord();
    await chat.open();
    await chat.choose('script-hangs');
    await chat.ask(`go ${word}`);
    await expect(chat.run(1)).toContainText('Said before the silence');
    await chat.stop();
    await expect(chat.run(1).getByText('stopped by you')).toBeVisible();
    await expect.poll(async () => (await readSeenRequests('script-hangs', word)).at(-1)?.closedEarly).toBe(true);
    await chat.choose('script-never-answers');
    await chat.ask('again');
    await expect(chat.run(2).getByRole('note').last()).toBeVisible({ timeout: 60_000 });
    await expect
      .poll(async () => (await readSeenRequests('script-never-answers', word)).at(-1)?.closedEarly)
      .toBe(true);
  });

  story('an error never enters the history', async ({ page }) => {
    const chat = chatPage(page);
    const word = ownWord();
    await chat.open();
    await chat.choose('script-401');
    await chat.ask('asked in vain');
    await expect(chat.run(1).getByRole('note').last()).toBeVisible();
    await chat.choose('script-json-for-stream');
    await chat.ask(`asked again ${word}`);
    await expect(chat.run(2).getByText('complete')).toBeVisible();
    const sent = await readSeenRequests('script-json-for-stream', word);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).not.toContain('Incorrect API key');
  });

  story('a key that the gateway echoes is masked', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('script-echoes-key');
    await chat.ask('go');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await expect(chat.run(1)).toContainText('in one event of two writes');
    await expect(chat.run(1)).not.toContainText(/sk-canary[0-9a-f]{8}/);
  });

  story('hostile Markdown stays text: nothing runs, nothing leaves', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('script-hostile-markdown');
    await chat.ask('go');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await expect(chat.run(1)).toContainText('evil.invalid');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    await expect(chat.run(1).locator('img, script, [onerror], a[href^="javascript"]')).toHaveCount(0);
  });
});
