import type { Page } from 'playwright';
import type { Words } from './words.ts';

/** A state of the product, reached as a person reaches it from a new browser. */
export type Scene = { name: string; open: (page: Page, words: Words) => Promise<void> };

const EIGHT = ['markdown', 'story', 'reasoning', 'json', 'cut', 'tools', 'error-429', 'slow'];

/** The main states, in the order of a first visit. */
export const SCENES: readonly Scene[] = [
  { name: 'start', open: begin },
  { name: 'chat-1', open: (page, words) => askLanes(page, words, { models: ['reasoning'], question: words.question }) },
  { name: 'chat-3', open: askThree },
  {
    name: 'chat-parameters',
    async open(page, words) {
      await askThree(page, words);
      await page.getByRole('button', { name: words.parameters, exact: true }).click();
      await page.getByRole('rowheader', { name: 'temperature' }).waitFor();
    },
  },
  {
    name: 'chat-wire',
    async open(page, words) {
      await askThree(page, words);
      await page.getByRole('button', { name: words.wire, exact: true }).click();
      await page.getByRole('option').nth(4).click();
    },
  },
  {
    name: 'chat-difference',
    async open(page, words) {
      await setUpLanes(page, words, ['story', 'story']);
      await setSeedOfB(page, words);
      await ask(page, words, { lanes: 2, question: words.story });
      await page.getByRole('button', { name: words.compare }).first().click();
      await page.getByRole('deletion').first().waitFor();
    },
  },
  { name: 'chat-8', open: (page, words) => askLanes(page, words, { models: EIGHT, question: words.question }) },
  {
    name: 'speech',
    async open(page, words) {
      await begin(page, words);
      await page.getByRole('button', { name: words.sixVoices }).click();
      await page.waitForURL(/\/speech\/./);
      await page
        .getByRole('gridcell', { name: new RegExp(words.takeEnded) })
        .nth(5)
        .waitFor({ timeout: 120_000 });
      await settle(page);
    },
  },
  {
    name: 'transcription',
    async open(page, words) {
      await begin(page, words);
      await page.getByRole('button', { name: words.sample }).click();
      await page.waitForURL(/\/transcription\/./);
      await page
        .getByText(/WER|CER/)
        .first()
        .waitFor({ timeout: 300_000 });
      await settle(page);
    },
  },
  { name: 'history', open: openAfterChat('/history') },
  { name: 'settings', open: openAfterChat('/settings') },
  { name: 'speech-start', open: openEmpty('/speech') },
  { name: 'transcription-start', open: openEmpty('/transcription') },
  { name: 'history-empty', open: openEmpty('/history') },
  { name: 'prompts', open: openEmpty('/history?view=prompts') },
  {
    name: 'model-picker',
    async open(page, words) {
      await begin(page, words);
      await page.getByRole('button', { name: new RegExp(`^${words.model('A')}`) }).click();
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'commands',
    async open(page, words) {
      await begin(page, words);
      await page.keyboard.press('Control+K');
      await page.getByRole('listbox').waitFor();
    },
  },
  {
    name: 'gateway-away',
    async open(page) {
      await page.route('**/api/models', async (route) => {
        const error = { code: 'gateway_unreachable', message: '' };
        await route.fulfill({ json: { gateways: [{ id: 'default', models: [], error }] } });
      });
      await page.goto('/');
      await page.getByRole('note').nth(1).waitFor();
    },
  },
];

async function begin(page: Page, words: Words): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: words.threeModels }).and(page.locator(':enabled')).waitFor();
}

async function askThree(page: Page, words: Words): Promise<void> {
  await begin(page, words);
  await page.getByRole('button', { name: words.threeModels }).click();
  await allEnded(page, 3);
}

type Asked = { models: readonly string[]; question: string };

async function askLanes(page: Page, words: Words, { models, question }: Asked): Promise<void> {
  await setUpLanes(page, words, models);
  await ask(page, words, { lanes: models.length, question });
}

async function setUpLanes(page: Page, words: Words, models: readonly string[]): Promise<void> {
  await begin(page, words);
  for (const [index, model] of models.entries()) {
    if (index > 0) await page.getByRole('button', { name: words.addLane }).click();
    const letter = String.fromCodePoint(65 + index);
    await page.getByRole('button', { name: new RegExp(`^${words.model(letter)}`) }).click();
    await page.getByRole('combobox', { name: words.searchModel }).fill(`demo/${model}`);
    await page
      .getByRole('option', { name: new RegExp(`^demo/${model}`) })
      .first()
      .click();
  }
}

/** Another seed gives the second lane other words. */
async function setSeedOfB(page: Page, words: Words): Promise<void> {
  await page.getByRole('button', { name: words.parameters, exact: true }).click();
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'seed' }) });
  await row.getByRole('gridcell').nth(2).getByRole('button').first().click();
  await row.getByRole('textbox').fill('7');
  await row.getByRole('textbox').press('Enter');
  await page.getByRole('button', { name: words.parameters, exact: true }).click();
}

async function ask(page: Page, words: Words, { lanes, question }: { lanes: number; question: string }): Promise<void> {
  await page.getByRole('textbox', { name: words.message }).fill(question);
  await page.keyboard.press('Enter');
  await allEnded(page, lanes);
}

/** All lanes have been drawn, and have ended. */
async function allEnded(page: Page, lanes: number): Promise<void> {
  await page.waitForURL(/\/chat\/./);
  await page.waitForFunction((count) => document.querySelectorAll('article').length >= count, lanes);
  await page.waitForFunction(() => /^\d+ (running|条运行中)/.test(document.title));
  await settle(page);
}

function openEmpty(path: string): Scene['open'] {
  return async (page) => {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Until the models are known.
    await page.waitForLoadState('networkidle');
    await settle(page);
  };
}

function openAfterChat(path: string): Scene['open'] {
  return async (page, words) => {
    await askThree(page, words);
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await settle(page);
  };
}

/** Until nothing is drawn any more: no run is counted in the title, and two frames have passed. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => !/^\d+ (running|条运行中)/.test(document.title), undefined, { timeout: 300_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
