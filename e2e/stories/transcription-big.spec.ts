import { readFileSync, writeFileSync } from 'node:fs';
import { wordErrorRate } from '@lineup/shared/text/word-error-rate.ts';
import { changeLimits } from '#pages/change-limits.ts';
import { makeTones } from '#pages/make-tones.ts';
import { parameterTable } from '#pages/parameter-table.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { expect, story } from '#story.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

const JFK = RECORDINGS[0];

/** Twice the sentence, 22 seconds: cut, it is pieces of at most twelve. */
const TWICE = { name: 'twice.wav', mimeType: 'audio/wav', buffer: twice(JFK.file.replace('.flac', '.wav')) };

story.describe('F43: a recording above the limit', () => {
  story('of 25 MB is made smaller in the tab, and goes out under it', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    const file = story.info().outputPath('long.wav');
    writeFileSync(file, makeTones({ seconds: 140 }));
    await transcription.pick(file);
    await transcription.choose('transcribe-big');
    await expect(page.getByText(/^Compressed, goes as long\.ogg/)).toBeVisible();
    await transcription.transcribe();
    await transcription.completed();
    const [request] = await readSeenRequests('transcribe-big', 'filename="long.ogg"');
    expect(request?.body.length ?? Infinity).toBeLessThan(25 * 1024 * 1024);
  });

  story('is heard as well when it was made smaller', async ({ page }) => {
    await changeLimits(page, 'default', { uploadBytes: 400_000 });
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(JFK.file);
    await expect(page.getByText(/^Compressed, goes as jfk\.ogg/)).toBeVisible();
    await transcription.transcribe();
    const { errors, words } = wordErrorRate(JFK.words, await transcription.words());
    story.info().annotations.push({ type: 'word error rate', description: `${errors} of ${words}` });
    expect(errors / words).toBeLessThanOrEqual(0.1);
  });

  story('is cut at silence where that is wished, and joined without doubled words', async ({ page }) => {
    await changeLimits(page, 'default', { uploadBytes: 400_000 });
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(TWICE);
    const parameters = parameterTable(page);
    await parameters.open();
    await page.getByRole('radio', { name: 'several pieces' }).check();
    await parameters.close();
    await expect(page.getByText('Goes cut into 2 pieces')).toBeVisible();
    await transcription.transcribe();
    const { errors, words } = wordErrorRate(`${JFK.words} ${JFK.words}`, await transcription.words());
    story.info().annotations.push({ type: 'word error rate', description: `${errors} of ${words}` });
    expect(errors / words).toBeLessThanOrEqual(0.1);
  });

  story('is cut where the browser encodes sound but not as Opus, and the parameters say why', async ({ page }) => {
    await page.addInitScript(() => {
      AudioEncoder.isConfigSupported = async (config) => ({ supported: false, config });
    });
    await changeLimits(page, 'default', { uploadBytes: 400_000 });
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(TWICE);
    await expect(page.getByText('Goes cut into 2 pieces')).toBeVisible();
    await parameterTable(page).open();
    await expect(page.getByRole('radio', { name: 'one smaller file' })).toBeDisabled();
    await expect(page.getByRole('radio', { name: 'several pieces' })).toBeChecked();
    await expect(page.getByText('This browser makes no Opus here')).toBeVisible();
  });

  story('that nothing can make smaller is refused in words, and nothing is sent', async ({ page }) => {
    const transcription = transcriptionPage(page);
    let asked = false;
    page.on('request', (request) => {
      asked ||= request.url().includes('/api/transcriptions');
    });
    await changeLimits(page, 'default', { uploadBytes: 50_000 });
    await transcription.open();
    await transcription.pick({
      name: 'film.mpeg',
      mimeType: 'video/mpeg',
      // The start of a program stream, which no browser decodes.
      buffer: Buffer.concat([Buffer.from([0, 0, 1, 0xba]), Buffer.alloc(60_000)]),
    });
    await expect(page.getByText(/Too large for this gateway/).first()).toBeVisible();
    expect(asked).toBe(false);
  });
});

/** A WAV of 16-bit samples, played twice. */
function twice(file: string): Buffer {
  const bytes = readFileSync(file);
  const data = bytes.indexOf('data') + 8;
  const samples = bytes.subarray(data);
  const head = Buffer.from(bytes.subarray(0, data));
  head.writeUInt32LE(data - 8 + samples.length * 2, 4);
  head.writeUInt32LE(samples.length * 2, data - 4);
  return Buffer.concat([head, samples, samples]);
}
