import { randomInt } from 'node:crypto';
import { chatPage } from '#pages/chat-page.ts';
import { findViolations } from '#pages/find-violations.ts';
import { loginPage } from '#pages/login-page.ts';
import { expect, story } from '#story.ts';
import { addresses } from '#world/addresses.ts';
import { PASSCODE } from '#world/passcode.ts';

const WRONG = 'not the right one';

story.describe('a server with a passcode', () => {
  story.use({
    product: ({}, use) => use(addresses().guarded),
    // The browser reports every refused call; refusing is what these stories are about.
    expectedNoise: /the server responded with a status of 4\d\d/,
  });

  // Every story is a client of its own behind the reverse proxy, so that wrong passcodes of one make no other wait.
  story.beforeEach(({ context }) =>
    context.setExtraHTTPHeaders({ 'x-forwarded-for': `198.18.${randomInt(256)}.${randomInt(256)}` }),
  );

  story('shows the login first, and the workspace to whoever has the passcode', async ({ page }) => {
    const login = loginPage(page);
    await page.goto('/speech');
    await expect(login.title).toBeVisible();
    await expect(login.field).toBeFocused();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await page.keyboard.type(PASSCODE);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'Speech' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Speech' })).toBeVisible();
  });

  story('shows the passcode when asked, and remembers nothing of it', async ({ page }) => {
    const login = loginPage(page);
    await page.goto('/');
    await login.field.fill(WRONG);
    await expect(login.field).toHaveAttribute('type', 'password');
    await expect(login.field).toHaveAttribute('autocomplete', 'current-password');
    await page.getByRole('button', { name: 'Show passcode' }).click();
    await expect(login.field).toHaveAttribute('type', 'text');
    await expect(login.field).toHaveValue(WRONG);
    await page.reload();
    await expect(login.field).toHaveValue('');
    await expect(login.field).toHaveAttribute('type', 'password');
  });

  story(
    'says that a passcode is wrong, from the third on how long to wait, and then that it is over',
    async ({ page }) => {
      const login = loginPage(page);
      await page.goto('/');
      await login.signIn(WRONG);
      await expect(login.alert).toHaveText('This passcode is not right');
      await expect(login.field).toHaveAccessibleDescription('This passcode is not right');
      await expect(login.field).toBeFocused();
      await login.signIn(WRONG);
      await expect(login.button).toBeEnabled();
      const refused = page.waitForResponse((response) => response.url().endsWith('/api/session'));
      await login.signIn(WRONG);
      expect((await refused).headers()['retry-after']).toBe('2');
      await expect(login.alert).toHaveText('This passcode is not right. Try again in 2 seconds.');
      await expect(login.button).toBeDisabled();
      await expect(login.button).toBeEnabled();
      await login.signIn();
      await expect(page.getByRole('navigation')).not.toHaveCount(0);
    },
  );

  story('makes whoever tries too often wait, also with the right one', async ({ page, context }) => {
    const login = loginPage(page);
    await page.goto('/');
    await expect(login.title).toBeVisible();
    // Others at the same address, as in an office.
    let status = 0;
    while (status !== 429) {
      const response = await context.request.post('/api/session', { data: { passcode: WRONG } });
      status = response.status();
    }
    await login.signIn();
    await expect(login.alert).toHaveText(/^Too many wrong passcodes\. Try again in \d+ seconds?\.$/);
    await expect(login.alert).toHaveText('You can try again now.');
    await login.signIn();
    await expect(page.getByRole('navigation')).not.toHaveCount(0);
  });

  story('shows nothing that is kept on this device before somebody has signed in', async ({ page, context }) => {
    const chat = chatPage(page);
    const login = loginPage(page);
    await chat.open();
    await login.signIn();
    await chat.choose('script-counts');
    await chat.ask('a secret of this device');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await chat.kept();
    await context.clearCookies();
    await page.goto('/history');
    await expect(login.title).toBeVisible();
    expect(await page.content()).not.toContain('a secret of this device');
    await login.signIn();
    await expect(page.getByText('a secret of this device').first()).toBeVisible();
  });

  story(
    'a session that ends in the middle: the login comes over the work, drafts stay, and it goes on',
    async ({ page, context }) => {
      const chat = chatPage(page);
      const login = loginPage(page);
      const message = page.getByRole('textbox', { name: 'Message' });
      await chat.open();
      await login.signIn();
      await chat.choose('script-counts');
      await chat.ask('first');
      await expect(chat.run(1).getByText('complete')).toBeVisible();
      await chat.write('a draft that stays');
      await context.clearCookies();
      await chat.run(1).getByRole('button', { name: 'Retry' }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Sign in to Lineup' });
      await expect(dialog).toContainText('Your session has ended');
      await expect(login.field).toBeFocused();
      expect(await findViolations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.mouse.click(5, 5);
      await expect(dialog).toBeVisible();
      await login.signIn();
      await expect(dialog).toHaveCount(0);
      await expect(message).toHaveValue('a draft that stays');
      await expect(chat.run(1)).toContainText('Nobody is signed in');
      await chat.run(1).getByRole('button', { name: 'Retry' }).first().click();
      await expect(chat.run(1).getByText('complete')).toBeVisible();
      await expect(message).toHaveValue('a draft that stays');
    },
  );

  story(
    'signing out covers all tabs at once, ends what runs, and keeps all; one sign-in opens them again',
    async ({ page, context }) => {
      const chat = chatPage(page);
      const login = loginPage(page);
      await chat.open();
      await login.signIn();
      await chat.choose('script-hangs');
      await chat.ask('a long answer');
      await expect(chat.run(1)).toContainText('Said before the silence');
      await chat.write('a draft that stays');
      const [cookie] = (await context.cookies()).filter(({ name }) => name === 'lineup_session');
      expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict' });

      const other = await context.newPage();
      const otherLogin = loginPage(other);
      await otherLogin.signOut();
      for (const tab of [login, otherLogin]) await expect(tab.title).toBeVisible();
      await expect(page.getByText('a long answer').first()).toBeHidden();
      const stolen = await page.request.get('/api/config', {
        headers: { cookie: `lineup_session=${cookie?.value ?? ''}` },
      });
      expect(stolen.status()).toBe(401);

      await otherLogin.signIn();
      for (const tab of [login, otherLogin]) await expect(tab.title).toHaveCount(0);
      await expect(page.getByRole('textbox', { name: 'Message' })).toHaveValue('a draft that stays');
      await expect(chat.run(1)).toContainText('stopped');
      await expect(other.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    },
  );

  story('signing out deletes what is kept on this device when a person says so', async ({ page }) => {
    const chat = chatPage(page);
    const login = loginPage(page);
    await chat.open();
    await login.signIn();
    await chat.choose('script-counts');
    await chat.ask('to be deleted');
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    await chat.kept();
    await login.signOut({ wipe: true });
    await expect(login.title).toBeVisible();
    await login.signIn();
    await page.goto('/history');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText('to be deleted')).toHaveCount(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const locale of ['en-US', 'zh-CN']) {
      story(
        `its login has no accessibility violation and fits 360 pixels, ${colorScheme}, ${locale}`,
        async ({ browser, product }) => {
          const context = await browser.newContext({ locale, colorScheme, baseURL: product });
          const page = await context.newPage();
          await page.setViewportSize({ width: 360, height: 640 });
          await page.goto('/');
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', locale === 'zh-CN' ? 'zh-CN' : 'en');
          expect(await findViolations(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
          await context.close();
        },
      );
    }
  }
});

story('a server without a passcode has no sign-out', async ({ page }) => {
  await page.goto('/settings');
  await expect(page.getByRole('heading', { name: 'Storage' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Access' })).toHaveCount(0);
});
