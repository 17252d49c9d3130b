import { chatPage } from '#pages/chat-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { expect, story } from '#story.ts';
import { addresses } from '#world/addresses.ts';
import { OPERATOR_TOKEN } from '#world/operator-token.ts';

story.describe('on a server with limits', () => {
  story.use({ product: ({}, use) => use(addresses().limited), expectedNoise: /status of (?:403|429)/ });

  story('a send that is refused says which limit and when, and the operator sees what was used', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('gpt-4');
    await chat.ask('Hello?');
    await expect(chat.run(1).getByText('complete')).toBeVisible();

    await chat.addLane();
    await chat.choose('gpt-4', { lane: 'B' });
    await chat.ask('And now?');
    for (const lane of ['A', 'B']) {
      const refused = chat.run(2, lane);
      await expect(refused.getByRole('note', { name: 'A limit of this server is reached' })).toBeVisible();
      await expect(refused).toContainText('Limit for each user: 5 tokens a day.');
      await expect(refused).toContainText(/It can be sent again \d+ (?:hours|minutes|seconds?) after it was refused\./);
    }
    await expect(chat.run(1)).toContainText('An independent answer');

    await page.goto('/operator');
    await page.getByLabel('Operator’s token').fill('not the right token');
    await page.getByRole('button', { name: 'Show the usage' }).click();
    await expect(page.getByText('This token was not accepted.')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('Operator’s token').fill(OPERATOR_TOKEN);
    await page.getByRole('button', { name: 'Show the usage' }).click();

    const users = page.getByRole('region', { name: 'By user' });
    await expect(users.getByRole('row', { name: /^127\.0\.0\.1 1 / })).toContainText('of 5');
    const models = page.getByRole('region', { name: 'By model' });
    // One run, and the two lanes that were refused.
    await expect(models.getByRole('row', { name: /^gpt-4 · default 1 .* 2$/ })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
});
