import { wordErrorRate } from '@lineup/shared/text/word-error-rate.ts';
import { speechPage } from '#pages/speech-page.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { expect, story } from '#story.ts';

/** Ordinary sentences, as people say them; rare words test the voice more than the chain. */
const SENTENCES = [
  'Please send me the report before the end of the week.',
  'We are going to have lunch at a small restaurant near the station.',
  'The weather will be sunny in the morning and cloudy in the afternoon.',
  'Could you tell me how to get to the library from here?',
  'The children played in the garden until it was dark.',
] as const;

story.describe('transcription', () => {
  story('hears real people: at most one word in ten is wrong', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const total = { errors: 0, words: 0 };
    for (const { file, words } of RECORDINGS) {
      await transcription.open();
      await transcription.pick(file);
      await transcription.transcribe();
      const { errors, words: count } = wordErrorRate(words, await transcription.words());
      total.errors += errors;
      total.words += count;
    }
    story.info().annotations.push({ type: 'word error rate', description: `${total.errors} of ${total.words}` });
    expect(total.errors / total.words).toBeLessThanOrEqual(0.1);
  });

  story('hears what the best voice says: at most one word in twenty is wrong', async ({ page }) => {
    const speech = speechPage(page);
    const transcription = transcriptionPage(page);
    const total = { errors: 0, words: 0 };
    for (const sentence of SENTENCES) {
      await speech.open();
      await speech.speak(sentence);
      await expect(speech.cell()).toHaveAccessibleName(/complete/);
      const { name, bytes } = await speech.download();
      await transcription.open();
      await transcription.pick({ name, mimeType: 'audio/mpeg', buffer: bytes });
      await transcription.transcribe();
      const { errors, words } = wordErrorRate(sentence, await transcription.words());
      total.errors += errors;
      total.words += words;
    }
    story.info().annotations.push({ type: 'word error rate', description: `${total.errors} of ${total.words}` });
    expect(total.errors / total.words).toBeLessThanOrEqual(0.05);
  });

  story('gives text, SRT and VTT away, and is still there after a reload', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await page.getByRole('button', { name: 'Transcribe the sample' }).click();
    expect(await transcription.words()).toMatch(/twentieth time that evening/i);
    for (const [type, content] of [
      ['SRT', /00:00:00,\d{3} --> 00:00:0\d,\d{3}/],
      ['VTT', /^WEBVTT/],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        transcription
          .transcript()
          .getByRole('button', { name: `Download ${type}` })
          .click(),
      ]);
      const text = (await (await download.createReadStream()).toArray()).join('');
      expect(text).toMatch(content);
    }
    await page.reload();
    await expect(transcription.transcript()).toContainText(/twentieth time that evening/i);
  });

  story('refuses what is no recording before anything is sent', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    let asked = false;
    page.on('request', (request) => {
      asked ||= request.url().includes('/api/transcriptions');
    });
    await transcription.pick({ name: 'talk.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('these are only words') });
    await expect(page.getByText('“talk.mp3” is not a recording')).toBeVisible();
    expect(asked).toBe(false);
  });

  for (const [script, says] of [
    ['transcribe-text-for-json', /Asked for json, got text/],
    ['transcribe-error-200', /count_token_failed/],
    ['transcribe-empty', /holds no text/],
  ] as const) {
    story(`${script} is named`, async ({ page }) => {
      const transcription = transcriptionPage(page);
      await transcription.open();
      await transcription.pick(RECORDINGS[3].file);
      await transcription.choose(script);
      await transcription.transcribe();
      await expect(transcription.transcript()).toContainText(says);
    });
  }
});
