import { readFileSync } from 'node:fs';
import { archivePage } from '#pages/archive-page.ts';
import { conversationPage } from '#pages/conversation-page.ts';
import { watchMarkup } from '#pages/markup-oracle.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { speechPage } from '#pages/speech-page.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { expect, story } from '#story.ts';
import { HOSTILE_FORMULAS, HOSTILE_MODEL } from '#world/attack-scripts.ts';

const IMAGE = '<img src=x onerror=window.hacked=1>';

story.describe('S21 S22 a gateway that is hostile in everything it says', () => {
  story(
    'reasons, answers, calls tools and counts: all of it is text, here, in the wire and in the history',
    async ({ page }) => {
      story.slow();
      const oracle = await watchMarkup(page);
      const chat = conversationPage(page);
      await chat.open();
      await chat.choose('attack-markup');
      await chat.askAndWait(`${IMAGE} <script>window.hacked=1</script>`, { turn: 1 });
      const run = chat.run(1);
      await expect(run).toContainText('onerror');
      await run.getByRole('button', { name: /^Thought for/ }).click();
      // Each link that may be followed opens elsewhere, says where it leads, and gives nothing away.
      const links = await run
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((link) => [
            link.getAttribute('href'),
            link.getAttribute('title'),
            link.getAttribute('rel'),
            link.getAttribute('target'),
          ]),
        );
      expect(links.length).toBeGreaterThan(5);
      for (const [href, title, rel, target] of links) {
        expect(href).toMatch(/^(?:https?|mailto):/);
        expect([title, rel, target]).toEqual([href, 'noopener noreferrer', '_blank']);
      }
      await run.getByRole('button', { name: 'Show the wire' }).first().click();
      await expect(page.getByRole('complementary', { name: 'Inspector' })).toContainText('onerror');
      await oracle.expectNothing();
      await chat.reload();
      await expect(run).toContainText('onerror');
      await oracle.expectNothing();
    },
  );

  story('is exported and imported, as an archive, a page and a title: all of it is text', async ({ page, context }) => {
    story.slow();
    const oracle = await watchMarkup(page);
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('attack-markup');
    await chat.askAndWait(`${IMAGE} as a title`, { turn: 1 });
    await chat.kept();
    const history = archivePage(page);
    await history.open();
    const archive = await history.exportEverything();
    const report = await history.exportSession(IMAGE, 'Report, one HTML page');
    await history.importFile({ name: `${IMAGE}.json`, mimeType: 'application/json', buffer: archive.bytes });
    await expect(page.getByRole('link', { name: /as a title/ }).first()).toBeVisible();
    await oracle.expectNothing();

    const reader = await context.newPage();
    const asked: string[] = [];
    reader.on('request', (request) => asked.push(request.url()));
    await reader.setContent(report.text);
    await expect(reader.getByText(IMAGE).first()).toBeVisible();
    expect(await reader.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(
      await reader.locator('img:not([src^="data:"]), iframe, object, embed, base, form, [onerror], [onload]').count(),
    ).toBe(0);
    expect(asked.filter((url) => !/^(?:about|data):/.test(url))).toEqual([]);
  });

  story('refuses: its words and its model’s name are text', async ({ page }) => {
    const oracle = await watchMarkup(page);
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('attack-error');
    await chat.askAndWait('go', { turn: 1 });
    await expect(chat.run(1).getByRole('note').last()).toContainText('onerror');
    await page.getByRole('button', { name: /^Model of lane A/ }).click();
    await page.getByRole('combobox', { name: 'Search or type a model name' }).fill(HOSTILE_MODEL);
    await page.getByRole('option').filter({ hasText: HOSTILE_MODEL }).first().click();
    await chat.askAndWait('go', { turn: 2 });
    await expect(chat.run(2).getByRole('note').last()).toContainText('onerror');
    await oracle.expectNothing();
  });
});

story.describe('S21 S24 speech and transcription', () => {
  // A refusal is an answer with an error's status, which a browser tells its console.
  story.use({ expectedNoise: /^console error: Failed to load resource/ });

  story('the words of a speech model that refuses are text', async ({ page }) => {
    const oracle = await watchMarkup(page);
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('attack-speech');
    await speech.speak(IMAGE);
    await expect(page.getByText('onerror').first()).toBeVisible();
    await oracle.expectNothing();
  });

  story('a transcript and the name of its file are text, and a name that turns round is marked', async ({ page }) => {
    const oracle = await watchMarkup(page);
    const transcription = transcriptionPage(page);
    await transcription.open();
    const name = `\u202egnp ${IMAGE}.wav`;
    await transcription.pick({ name, mimeType: 'audio/wav', buffer: readFileSync(RECORDINGS[1].file) });
    await expect(page.getByRole('heading', { level: 1 }).locator('bdi[data-mark="U+202E"]')).toBeVisible();
    await transcription.addLane();
    await transcription.choose('attack-transcript', { letter: 'A' });
    await transcription.choose('attack-transcription-error', { letter: 'B' });
    await transcription.transcribe();
    await transcription.completed('A');
    await expect(transcription.lane('B')).toContainText('onerror');
    await expect(transcription.transcript()).toContainText('onerror');
    const srt = await transcription.exportFile('SRT');
    expect(srt.name).not.toMatch(/[\u202e<>"]/u);
    await oracle.expectNothing();
  });
});

story(
  'S23 formulas that reach out, run or never end stay source, and the good one behind them is set',
  async ({ page }) => {
    const oracle = await watchMarkup(page);
    const chat = conversationPage(page);
    await chat.open();
    await chat.choose('attack-formulas');
    await chat.askAndWait('go', { turn: 1 });
    const run = chat.run(1);
    await expect(run.locator('[data-formula]').filter({ hasText: 'mc' }).last()).toBeVisible();
    for (const formula of HOSTILE_FORMULAS.slice(0, 12)) await expect(run).toContainText(formula);
    await expect(run.locator('[data-formula] :is(a, img, [id], [data-onclick])')).toHaveCount(0);
    await oracle.expectNothing();
  },
);

story('S24 what deceives in code is marked, and copied as it was', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const chat = conversationPage(page);
  await chat.open();
  await chat.choose('attack-marks');
  await chat.askAndWait('go', { turn: 1 });
  const code = chat.run(1).getByRole('group', { name: 'Code, js' });
  await expect(code.locator('bdi')).toHaveCount(3);
  expect(
    await code.locator('bdi').evaluateAll((all) => all.map((mark) => getComputedStyle(mark, '::after').content)),
  ).toEqual(['"U+2066"', '"U+0430"', '"U+202E"']);
  await chat.run(1).getByRole('button', { name: 'Copy code' }).click();
  const source = "const a\u2066dmin = 'p\u0430ypal'; // \u202egnp.exe";
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(source);
  // What is selected and copied has no marks in it, either.
  expect(await code.evaluate((element) => element.querySelector('code')?.textContent)).toBe(source);
});

story('S1 a key that a gateway says in every form reaches nobody', async ({ page }) => {
  const chat = conversationPage(page);
  await chat.open();
  await chat.choose('attack-echo');
  await chat.askAndWait('go', { turn: 1 });
  await expect(chat.run(1)).toContainText('All said.');
  await expect(chat.run(1)).toContainText('sk-…');
  // Every byte that a browser got is looked through when the run ends.
});
