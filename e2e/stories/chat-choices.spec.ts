import { conversationPage } from '#pages/conversation-page.ts';
import { ownWord } from '#world/own-word.ts';
import { expect, story } from '#story.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';
import { readSentMessages } from '#world/read-sent-messages.ts';

const MODEL = 'script-three-choices';

story('several answers of one run are a stack; the chosen one goes along', async ({ page }) => {
  const chat = conversationPage(page);
  const word = ownWord();
  await page.goto('/?n=3&A=');
  await chat.choose(MODEL);
  await chat.askAndWait(`how many ${word}`, { turn: 1 });
  const stack = chat.run(1).getByRole('group', { name: 'Answers to choose from' });
  await expect(stack.getByRole('button')).toHaveCount(3);
  // The first and the third differ by spaces, case and a line end alone.
  await expect(chat.run(1)).toContainText('2 of 3 agree');
  await expect(chat.run(1)).toContainText('Forty-two, of course.');
  await expect(stack.getByRole('button', { name: 'Answer 1 of 3' })).toHaveAttribute('aria-pressed', 'true');

  await stack.getByRole('button', { name: 'Answer 2 of 3' }).click();
  await expect(chat.run(1)).toContainText('Nobody knows.');
  await chat.reload();
  await expect(stack.getByRole('button', { name: 'Answer 2 of 3' })).toHaveAttribute('aria-pressed', 'true');
  await chat.askAndWait(`and now ${word}`, { turn: 2 });
  expect((await readSentMessages(MODEL, word)).at(-1)).toEqual([
    { role: 'user', content: `how many ${word}` },
    { role: 'assistant', content: 'Nobody knows.' },
    { role: 'user', content: `and now ${word}` },
  ]);
  const requests = await readSeenRequests(MODEL, word);
  expect(requests.map(({ body }) => JSON.parse(body).n)).toEqual([3, 3]);
});

story('several answers of a demo model are a stack too, each whole', async ({ page }) => {
  const chat = conversationPage(page);
  await page.goto('/?temperature=1&n=4&seed=7&A=');
  await chat.choose('demo/markdown');
  await chat.askAndWait('Show me how an answer is formatted.', { turn: 1 });
  const stack = chat.run(1).getByRole('group', { name: 'Answers to choose from' });
  await expect(stack.getByRole('button')).toHaveCount(4);
  await expect(chat.run(1)).toContainText(/[1-4] of 4 agree/);
  for (const choice of await stack.getByRole('button').all()) {
    await choice.click();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await expect(
      chat
        .run(1)
        .getByRole('heading', { level: 2, name: 'Formulas' })
        .or(chat.run(1).getByRole('heading', { name: 'Formulas' }))
        .first(),
    ).toBeVisible();
  }
});
