import { chatPage } from '#pages/chat-page.ts';
import { holdPart } from '#pages/hold-part.ts';
import { holdReads } from '#pages/hold-reads.ts';
import { speechPage } from '#pages/speech-page.ts';
import { expect, story } from '#story.ts';

/** A picture of one pixel. */
const PICTURE = {
  name: 'dot.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

story.describe('who is quicker than the page loses nothing', () => {
  story('a message waits for the picture that goes with it', async ({ page }) => {
    const chat = chatPage(page);
    const release = await holdPart(page, 'read-attachment');
    await chat.open();
    await chat.choose('demo/echo');
    await chat.write('What is this?');
    await page.locator('input[type=file]').first().setInputFiles(PICTURE);
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Send/ })).toBeDisabled();
    release();
    await expect(page.getByText('dot.png')).toBeVisible();
    await expect(chat.turn(1)).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    await expect(chat.turn(1).getByRole('img', { name: 'dot.png' })).toBeVisible();
  });

  story('a message waits for the lanes of the link that it is written under', async ({ page }) => {
    const chat = chatPage(page);
    const release = await holdPart(page, 'lineup-address');
    await page.goto('/?A=default/demo/echo&B=default/demo/json');
    await chat.write('for both of them');
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    await expect(page.getByRole('button', { name: /^Send/ })).toBeDisabled();
    release();
    await expect(chat.lane('B')).toBeVisible();
    await expect(chat.turn(1)).toHaveCount(0);
    await page.getByRole('textbox', { name: 'Message' }).press('Enter');
    for (const letter of ['A', 'B']) await expect(chat.run(1, letter)).toBeVisible();
  });

  story('what is written on while the sending is fetched stays in the composer', async ({ page }) => {
    const chat = chatPage(page);
    const release = await holdPart(page, 'send-message');
    await chat.open();
    const message = page.getByRole('textbox', { name: 'Message' });
    await message.focus();
    await page.keyboard.type('first');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' and more');
    release();
    await expect(chat.turn(1).getByText('first', { exact: true })).toBeVisible();
    await expect(message).toHaveValue(' and more');
  });

  story('who goes elsewhere while the sending is fetched stays there', async ({ page }) => {
    const chat = chatPage(page);
    const release = await holdPart(page, 'send-message');
    await chat.open();
    await chat.write('go on without me');
    await chat.send();
    await page.getByRole('link', { name: 'Settings' }).first().click();
    await expect(page).toHaveURL(/\/settings$/);
    const asked = page.waitForRequest('**/api/chat');
    release();
    await asked;
    await expect(page.getByRole('heading', { name: 'Look' })).toBeVisible();
    await expect(page).toHaveURL(/\/settings$/);
  });

  story('words for the palette are no message', async ({ page }) => {
    const chat = chatPage(page);
    const release = await holdPart(page, 'command-palette');
    await chat.open();
    await page.getByRole('textbox', { name: 'Message' }).focus();
    await expect(async () => {
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await page.keyboard.type('settings');
    await page.keyboard.press('Enter');
    release();
    await expect(page.getByRole('combobox', { name: 'Search commands' })).toHaveValue('settings');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/settings$/);
    await expect(chat.turn(1)).toHaveCount(0);
  });

  story('the place of Stop begins nothing for a moment after an answer has ended', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('demo/slow');
    await chat.ask('one');
    await chat.write('not to be sent yet');
    const states = page.evaluate(watchSend);
    await expect(chat.run(1).getByText('complete')).toBeVisible();
    expect(await states).toEqual(['Stop', 'Send, for no pointer', 'Send']);
  });

  story('speech asks the lanes that were set up, and keeps the text', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await page.getByRole('button', { name: 'Add a lane' }).click();
    await expect(page.getByRole('group', { name: 'Lane B', exact: true })).toBeVisible();
    await speech.write('kept');
    const release = await holdReads(page);
    await page.reload();
    await speech.write('written early');
    await expect(page.getByRole('button', { name: /^Speak/ }).first()).toBeDisabled();
    await release();
    await expect(page.getByRole('group', { name: 'Lane B', exact: true })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue('written early');
    await expect(page.getByRole('button', { name: /^Speak/ }).first()).toBeEnabled();
  });
});

/** Tells, in the page, which button stands at the composer, whenever it is another, until one can send. */
function watchSend(): Promise<string[]> {
  const states: string[] = [];
  return new Promise((resolve) => {
    const look = (): void => {
      const buttons = [...document.querySelectorAll('form button')] as HTMLButtonElement[];
      const button = buttons.find(({ textContent }) => /^(?:Stop|Send)/.test(textContent));
      const name = button?.textContent.slice(0, 4) ?? '';
      const isReady = button === undefined || getComputedStyle(button).pointerEvents !== 'none';
      const state = isReady ? name : `${name}, for no pointer`;
      if (states.at(-1) !== state) states.push(state);
      if (states.length > 1 && state === 'Send') resolve(states);
      else requestAnimationFrame(look);
    };
    look();
  });
}
