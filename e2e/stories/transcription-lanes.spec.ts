import { readFileSync } from 'node:fs';
import { countKept } from '#pages/count-kept.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { expect, story } from '#story.ts';
import { ownWord } from '#world/own-word.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

const JFK = RECORDINGS[0];

/** A real recording under a name of its own, which the gateway is told. */
function ownRecording(name: string) {
  return { name, mimeType: 'audio/wav', buffer: readFileSync(RECORDINGS[3].file) };
}

story.describe('lanes of one recording', () => {
  story('three are compared with what was really said; the recording is sent once', async ({ page }) => {
    const transcription = transcriptionPage(page);
    let uploads = 0;
    page.on('request', (request) => {
      uploads += request.url().endsWith('/api/transcriptions') ? 1 : 0;
    });
    await transcription.open();
    await transcription.pick(JFK.file);
    await transcription.addLane();
    await transcription.addLane();
    await transcription.choose('moonshine-base-en', { letter: 'A' });
    await transcription.choose('moonshine-tiny-en', { letter: 'B' });
    await transcription.choose('transcribe-jfk-wrong', { letter: 'C' });
    await transcription.transcribe();
    for (const letter of ['A', 'B', 'C']) await transcription.completed(letter);
    expect(uploads).toBe(1);

    await page.getByRole('button', { name: /^What to compare with/ }).click();
    await page.getByRole('menuitem', { name: 'Add what was said' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(JFK.words);
    await dialog.getByRole('button', { name: 'Done' }).click();

    // The script left one word out, put one in and heard two others, of 22.
    expect(await transcription.figure('C', 'WER')).toMatch(/^18[.,]2\s*%$/);
    expect((await transcription.figure('C', 'sub · ins · del')).replaceAll(/\s/g, '')).toBe('2·1·1');
    for (const letter of ['A', 'B']) {
      const rate = Number.parseFloat(await transcription.figure(letter, 'WER'));
      story.info().annotations.push({ type: `word error rate of lane ${letter}`, description: `${rate} %` });
      expect(rate).toBeLessThanOrEqual(10);
    }

    const words = page.getByRole('group', { name: 'Transcripts, word by word' });
    await expect(words.getByRole('button', { name: /C: Mexicans instead of Americans/ })).toBeVisible();
  });

  story('differences alone are shown where that is wished', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(JFK.file);
    await transcription.addLane();
    await transcription.choose('transcribe-words', { letter: 'A' });
    await transcription.choose('transcribe-jfk-wrong', { letter: 'B' });
    await transcription.transcribe();
    const words = page.getByRole('group', { name: 'Transcripts, word by word' });
    const different = words.getByRole('button', { name: /B: Mexicans,? instead of Americans/ });
    const same = words.getByRole('button', { name: /^country/ }).last();
    await expect(different).toBeVisible();
    const lines = await words.getByRole('table').count();
    await expect(same).toBeVisible();
    await page.getByRole('switch', { name: 'Differences only' }).click();
    await expect.poll(() => words.getByRole('table').count()).toBeLessThan(lines);
    await expect(different).toBeVisible();
  });

  story('a press on a word plays its second', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(JFK.file);
    await transcription.addLane();
    await transcription.choose('transcribe-words', { letter: 'A' });
    await transcription.choose('transcribe-jfk-wrong', { letter: 'B' });
    await transcription.transcribe();
    await transcription.completed('A');
    await page
      .getByRole('group', { name: 'Transcripts, word by word' })
      .getByRole('button', { name: /^country/ })
      .first()
      .click();
    const position = page.getByRole('region', { name: 'Player' }).getByRole('slider', { name: 'Position' });
    await expect.poll(async () => Number(await position.inputValue())).toBeGreaterThanOrEqual(5.8);
    await page.getByRole('button', { name: 'Pause' }).click();
  });

  story('one that is stopped leaves the others alone, and its gateway is told', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const name = `${ownWord()}.wav`;
    await transcription.open();
    await transcription.pick(ownRecording(name));
    await transcription.addLane();
    await transcription.choose('transcribe-hangs-alone', { letter: 'A' });
    await transcription.choose('moonshine-base-en', { letter: 'B' });
    await transcription.transcribe();
    await page.getByRole('button', { name: 'Stop lane A' }).click();
    await expect(transcription.lane('A').getByText('stopped', { exact: false }).first()).toBeAttached();
    await transcription.completed('B');
    await expect
      .poll(() => readSeenRequests('transcribe-hangs-alone', name))
      .toEqual([expect.objectContaining({ closedEarly: true })]);
  });

  story('a second lane that fails leaves the first as it is, and one press asks it once more', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const name = `${ownWord()}.wav`;
    await transcription.open();
    await transcription.pick(ownRecording(name));
    await transcription.addLane();
    await transcription.choose('moonshine-base-en', { letter: 'A' });
    await transcription.choose('transcribe-refuses', { letter: 'B' });
    await transcription.transcribe();
    await transcription.completed('A');
    await expect(transcription.lane('B')).toContainText('slow down');
    expect(await readSeenRequests('transcribe-refuses', name)).toHaveLength(1);
    await page.getByRole('button', { name: 'Ask lane B again' }).click();
    await expect.poll(async () => (await readSeenRequests('transcribe-refuses', name)).length).toBe(2);
  });

  story('many recordings are tabs of one session', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick([RECORDINGS[2].file, RECORDINGS[3].file]);
    const tabs = page.getByRole('tablist', { name: 'Recordings of this session' });
    await expect(tabs.getByRole('tab')).toHaveCount(2);
    await tabs.getByRole('tab', { name: /a0002/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('a0002');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('a0003');
    await page.getByRole('button', { name: /^Remove .*a0003/ }).click();
    await expect(tabs).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(tabs.getByRole('tab')).toHaveCount(2);
    await page.reload();
    await expect(tabs.getByRole('tab')).toHaveCount(2);
  });

  story('a page that is loaded again while words come keeps those that had come', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const name = `${ownWord()}.wav`;
    await transcription.open();
    await transcription.pick(ownRecording(name));
    await transcription.choose('transcribe-streams');
    await transcription.transcribe();
    await expect(transcription.transcript()).toContainText('And so my fellow');
    await expect.poll(() => countKept(page, 'journal', 'fellow')).toBeGreaterThan(0);
    await page.reload();
    await expect(transcription.transcript()).toContainText('And so my fellow');
    await expect(transcription.transcript()).toContainText('the page was closed or reloaded');
    await transcription.reload();
    await expect(transcription.transcript()).toContainText('And so my fellow');
    expect(await readSeenRequests('transcribe-streams', name)).toHaveLength(1);
  });

  story('another tab on the same recording follows', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(JFK.file);
    await transcription.choose('transcribe-words');
    await expect(page).toHaveURL(/\/transcription\/\w+/);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await transcriptionPage(other).transcribe();
    await transcriptionPage(other).completed();
    await expect(transcription.transcript()).toContainText('ask what you can do for your country');
    await transcription.completed();
  });
});
