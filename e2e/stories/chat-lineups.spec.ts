import { chatPage } from '#pages/chat-page.ts';
import { lineupsDialog } from '#pages/lineups-dialog.ts';
import { parameterTable } from '#pages/parameter-table.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSentBodies } from '#world/read-sent-bodies.ts';

story.describe('lineups', () => {
  story('a lineup is saved with lanes, models and parameters, and opens after a reload', async ({ page }) => {
    const chat = chatPage(page);
    const lineups = lineupsDialog(page);
    const parameters = parameterTable(page);
    await chat.open();
    await chat.lineUp(['demo/echo', 'demo/markdown']);
    await parameters.open();
    await parameters.write('temperature', 'Recipe', '0.4');
    await parameters.write('seed', 'B', '7');
    await parameters.close();
    await lineups.open();
    await lineups.save('Two demos');
    await expect(lineups.list()).toHaveText([/Two demos/]);

    // The new chat is as it was left; without its second lane, the lineup has something to bring back.
    await page.goto('/');
    await chat.fromMenu('More for lane B', 'Remove');
    await expect(chat.lane('B')).toHaveCount(0);
    await lineups.open();
    await lineups.choose('Two demos');
    await expect(chat.lane('A')).toContainText('demo/echo');
    await expect(chat.lane('B')).toContainText('demo/markdown');
    await parameters.open();
    await expect(parameters.cell('temperature', 'Recipe')).toHaveText('0.4');
    await expect(parameters.cell('temperature', 'B')).toContainText('inherited: 0.4');
    await expect(parameters.cell('seed', 'B')).toContainText('7, override');
    await expect(parameters.cell('seed', 'A')).toContainText('inherited: not sent');
  });

  story('lineups are renamed, duplicated, moved and deleted with undo, for good', async ({ page }) => {
    const chat = chatPage(page);
    const lineups = lineupsDialog(page);
    await chat.open();
    await lineups.open();
    await lineups.save('first');
    await lineups.save('second');
    await expect(lineups.list()).toHaveText([/second/, /first/]);

    await lineups.act('first', 'Rename');
    await page.getByRole('textbox', { name: 'Name of the lineup' }).last().fill('renamed');
    await page.keyboard.press('Enter');
    await lineups.act('renamed', 'Duplicate');
    await expect(lineups.list()).toHaveText([/second/, /renamed/, /renamed \(copy\)/]);

    await lineups.act('renamed (copy)', 'Move up');
    await page.getByRole('button', { name: 'Move second', exact: true }).press('ArrowDown');
    await expect(lineups.list()).toHaveText([/renamed \(copy\)/, /second/, /renamed/]);

    await lineups.act('second', 'Delete');
    await expect(lineups.list()).toHaveText([/renamed \(copy\)/, /renamed/]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(lineups.list()).toHaveText([/renamed \(copy\)/, /second/, /renamed/]);
    await lineups.act('renamed (copy)', 'Delete');
    await expect(lineups.list()).toHaveText([/second/, /renamed/]);

    await chat.reload();
    await lineups.open();
    await expect(lineups.list()).toHaveText([/second/, /renamed/]);
  });

  story('the present lanes take the place of a saved lineup', async ({ page }) => {
    const chat = chatPage(page);
    const lineups = lineupsDialog(page);
    await chat.open();
    await chat.choose('demo/echo');
    await lineups.open();
    await lineups.save('mine');
    await lineups.close();
    await chat.choose('demo/json');
    await lineups.open();
    await lineups.act('mine', 'Replace by the present lanes');
    await expect(lineups.list()).toHaveText([/demo\/json/]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(lineups.list()).toHaveText([/demo\/echo/]);
  });

  story('"Duplicate with temperature" makes three lanes that send 0.3, 0.7 and 1', async ({ page }) => {
    const chat = chatPage(page);
    const word = ownWord();
    await chat.open();
    await chat.choose('lane-spread');
    await chat.addLane();
    await chat.fromMenu('More for lane A', 'Duplicate with temperature 0.3, 0.7, 1.0');
    await chat.ask(`spread out ${word}`);
    for (const letter of ['A', 'B', 'C', 'D', 'E']) {
      await expect(chat.run(1, letter).getByText('complete')).toBeVisible();
    }
    const sent = await readSentBodies('lane-spread', word);
    const temperatures = sent.map(({ temperature }) => temperature);
    expect(temperatures).toHaveLength(5);
    expect(new Set(temperatures)).toEqual(new Set([undefined, 0.3, 0.7, 1]));
  });
});

story.describe('the address', () => {
  story('carries the lineup and opens it in another browser, which asks the same', async ({ page, browser }) => {
    const chat = chatPage(page);
    const parameters = parameterTable(page);
    const word = ownWord();
    await chat.open();
    await chat.lineUp(['lane-link', 'demo/echo']);
    await parameters.open();
    await parameters.write('temperature', 'Recipe', '0.4');
    await parameters.write('seed', 'A', '7');
    await parameters.close();
    await expect(page).toHaveURL(/temperature=0\.4.*A\.seed=7.*B=default\/demo\/echo/);

    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(page.url());
    const there = chatPage(other);
    await expect(there.lane('A')).toContainText('lane-link');
    await expect(there.lane('B')).toContainText('demo/echo');
    await there.ask(`from the link ${word}`);
    await expect(there.run(1, 'A').getByText('complete')).toBeVisible();
    expect(await readSentBodies('lane-link', word)).toEqual([expect.objectContaining({ temperature: 0.4, seed: 7 })]);
    await context.close();
  });

  story('holds nothing of what is said', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.lineUp(['demo/echo', 'demo/markdown']);
    await chat.write('a zebra as a draft');
    await expect(page).toHaveURL(/B=default\/demo\/markdown/);
    await chat.send();
    await expect(chat.run(1, 'A').getByText('complete')).toBeVisible();
    await expect(chat.run(1, 'A')).toContainText('zebra');
    await expect(page).toHaveURL(/\/chat\/[^?]+\?.*B=default\/demo\/markdown/);
    expect(decodeURIComponent(page.url())).not.toContain('zebra');
  });

  story('of a conversation that is not on this device still gives its lineup', async ({ page, browser }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.lineUp(['demo/echo', 'demo/markdown']);
    await chat.ask('stays here');
    await expect(chat.run(1, 'B').getByText('complete')).toBeVisible();
    await expect(page).toHaveURL(/\/chat\/[^?]+\?.*B=default\/demo\/markdown/);

    const context = await browser.newContext();
    const other = await context.newPage();
    await other.goto(page.url());
    await other.getByRole('main').getByRole('button', { name: 'New chat' }).click();
    await expect(chatPage(other).lane('B')).toContainText('demo/markdown');
    await context.close();
  });

  story('that names an unknown gateway says so, and the lanes take the model of the recipe', async ({ page }) => {
    const chat = chatPage(page);
    await page.goto('/?model=default/demo/echo&A=&B=elsewhere/big-model');
    await expect(page.getByRole('note')).toContainText('Not on this server: elsewhere');
    await expect(chat.lane('B')).toContainText('demo/echo');
  });
});
