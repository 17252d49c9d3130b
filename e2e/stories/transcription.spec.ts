import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wordErrorRate } from '@lineup/shared/text/word-error-rate.ts';
import { parameterTable } from '#pages/parameter-table.ts';
import { speechPage } from '#pages/speech-page.ts';
import { noteMoves } from '#pages/note-moves.ts';
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

const folder = path.dirname(RECORDINGS[0].file);

/** The documented formats: what the file holds, and as what it has to leave the page for a gateway without an AAC decoder. */
const FORMATS = [
  { name: 'jfk.flac', holds: 'jfk.flac', sent: 'jfk.flac' },
  { name: 'jfk.mp3', holds: 'jfk.mp3', sent: 'jfk.mp3' },
  { name: 'jfk.mpeg', holds: 'jfk.mp3', sent: 'jfk.mp3' },
  { name: 'jfk.mpga', holds: 'jfk.mp3', sent: 'jfk.mp3' },
  { name: 'jfk.mp4', holds: 'jfk.mp4', sent: 'jfk.wav' },
  { name: 'jfk.m4a', holds: 'jfk.m4a', sent: 'jfk.wav' },
  { name: 'jfk.ogg', holds: 'jfk.ogg', sent: 'jfk.ogg' },
  { name: 'jfk.WAV', holds: 'jfk.wav', sent: 'jfk.wav' },
  { name: 'jfk.webm', holds: 'jfk.webm', sent: 'jfk.webm' },
  { name: 'a WebM that calls itself MP3.mp3', holds: 'jfk.webm', sent: 'a WebM that calls itself MP3.webm' },
] as const;

story.describe('F43: the documented formats', () => {
  for (const { name, holds, sent } of FORMATS) {
    story(`${name} is known by its bytes, and its words come back`, async ({ page }) => {
      const transcription = transcriptionPage(page);
      await transcription.open();
      await transcription.pick({ name, mimeType: '', buffer: readFileSync(path.join(folder, holds)) });
      await expect(page.getByText(new RegExp(`${sent.replace('.', String.raw`\.`)}, `))).toBeVisible();
      await transcription.transcribe();
      const { errors, words } = wordErrorRate(RECORDINGS[0].words, await transcription.words());
      story.info().annotations.push({ type: 'word error rate', description: `${errors} of ${words}` });
      expect(errors / words).toBeLessThanOrEqual(0.1);
    });
  }
});

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

  story('the button that sends stands still once it is there', async ({ page }) => {
    const transcription = transcriptionPage(page);
    const moves = await noteMoves(page);
    // So slow a machine draws between the steps.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await transcription.open();
    await transcription.pick(RECORDINGS[3].file);
    await expect(page.getByRole('button', { name: /^Transcribe with/ })).toBeEnabled();
    await page.waitForLoadState('networkidle');
    expect((await moves()).filter((words) => words.includes('Transcribe with'))).toEqual([]);
  });

  story('gives text, SRT, VTT and JSON away, and is still there after a reload', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(RECORDINGS[3].file);
    await transcription.transcribe();
    expect(await transcription.words()).toMatch(/twentieth time that evening/i);
    const srt = await transcription.exportFile('SRT');
    expect(srt.name).toBe('cmu_arctic_us_aew_a0003.srt');
    expect(srt.content).toMatch(/^1\n00:00:00,\d{3} --> 00:00:0\d,\d{3}\n/);
    expect((await transcription.exportFile('VTT')).content).toMatch(/^WEBVTT\n/);
    expect(JSON.parse((await transcription.exportFile('JSON as received')).content)).toMatchObject({
      text: expect.stringMatching(/twentieth/),
    });
    await transcription.reload();
    await expect(transcription.transcript()).toContainText(/twentieth time that evening/i);
  });

  story('F43: refuses what is no recording before anything is sent', async ({ page }) => {
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
    ['transcribe-page', /Sign in/],
    ['transcribe-empty', /holds no text/],
  ] as const) {
    story(`${script} is named, and what came is shown`, async ({ page }) => {
      const transcription = transcriptionPage(page);
      await transcription.open();
      await transcription.pick(RECORDINGS[3].file);
      await transcription.choose(script);
      await transcription.transcribe();
      await expect(transcription.transcript()).toContainText(says);
      await expect(transcription.transcript().getByText('What came', { exact: true })).toBeVisible();
    });
  }

  story('before there is a recording, a gateway that cannot be reached is named', async ({ page }) => {
    const error = { code: 'gateway_unreachable', message: 'The gateway cannot be reached.' };
    await page.route('**/api/models', (route) =>
      route.fulfill({ json: { gateways: [{ id: 'default', models: [], error }] } }),
    );
    await page.goto('/transcription');
    await expect(page.getByRole('main')).toContainText('The gateway cannot be reached');
    await expect(page.getByRole('button', { name: 'Transcribe the sample' })).toBeVisible();
  });

  story('JSON answered for text is named', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(RECORDINGS[3].file);
    await transcription.choose('transcribe-json-for-text');
    const parameters = parameterTable(page);
    await parameters.open();
    await parameters.write('response_format', 'Recipe', 'text');
    await parameters.close();
    await transcription.transcribe();
    await expect(transcription.transcript()).toContainText(/Asked for text, got json/);
    await expect(transcription.transcript()).toContainText('Words in JSON, though plain text was asked for.');
  });
});
