import { ownWord } from '#world/own-word.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { speechPage } from '#pages/speech-page.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { expect, story } from '#story.ts';
import { readSeenRequests } from '#world/read-seen-requests.ts';

const SPEECH = [
  { script: 'speech-json-as-audio', says: /quota is used up/i, quotes: '该令牌额度已用尽' },
  { script: 'speech-html-as-audio', says: /answers with a web page/, quotes: '502 Bad Gateway' },
  { script: 'speech-reset', says: /cut off/i, quotes: null },
] as const;

story.describe('a fault in one lane of speech', () => {
  story.use({ expectedNoise: /the server responded with a status of \d+|net::ERR_/ });

  for (const { script, says, quotes } of SPEECH) {
    story(
      `F40: ${script}: said, kept after a reload, sent again once, and nothing in the other lane`,
      async ({ page }) => {
        const speech = speechPage(page);
        const word = ownWord();
        const sent = async (model: string) => (await readSeenRequests(model, word)).length;
        const expectSaid = async (): Promise<void> => {
          await expect(speech.cell({ lane: 'A' })).toHaveAccessibleName(says);
          await expect(speech.cell({ lane: 'B' })).toHaveAccessibleName(/complete/);
          // A press opens the inspector on what cannot be heard, and plays what can.
          await speech.cell({ lane: 'A' }).getByRole('button').first().focus();
          await page.keyboard.press('Enter');
          const take = quotes === null ? await speech.panel('Take') : page.getByRole('tabpanel', { name: 'Take' });
          await expect(take.locator('blockquote')).toHaveText(quotes === null ? [] : [quotes]);
        };
        await speech.open();
        await page.getByRole('button', { name: 'Add a lane' }).click();
        await speech.choose(script, { lane: 'A' });
        await speech.choose('speech-wav', { lane: 'B' });
        await speech.set('response_format', 'wav');
        await speech.speak(`Say the word ${word}.`);
        await expectSaid();
        await speech.reload();
        await expectSaid();
        await page.getByRole('tabpanel', { name: 'Take' }).getByRole('button', { name: 'Retry' }).click();
        await expect.poll(() => sent(script)).toBe(2);
        await expectSaid();
        expect([await sent(script), await sent('speech-wav')]).toEqual([2, 1]);
      },
    );
  }
});

story('F43: an empty file is refused in words, and nothing is sent', async ({ page }) => {
  const transcription = transcriptionPage(page);
  let uploads = 0;
  page.on('request', (request) => {
    uploads += request.url().endsWith('/api/transcriptions') ? 1 : 0;
  });
  await transcription.open();
  await transcription.pick({ name: 'nothing.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(0) });
  await expect(page.getByText('“nothing.wav” is')).toBeVisible();
  expect(uploads).toBe(0);
});

const TRANSCRIPTION = [
  { script: 'transcribe-error-200', id: 'F42', says: /count_token_failed/, isWhole: false },
  { script: 'transcribe-page', id: 'F42', says: /Sign in/, isWhole: false },
  { script: 'transcribe-text-for-json', id: 'F42', says: /Asked for json, got text/, isWhole: true },
  { script: 'transcribe-reset', id: 'F43', says: /And so/, isWhole: false },
] as const;

story.describe('a fault in one lane of transcription', () => {
  for (const { script, id, says, isWhole } of TRANSCRIPTION) {
    story(
      `${id}: ${script}: said, kept after a reload with the recording, and nothing in the other lane`,
      async ({ page }) => {
        const transcription = transcriptionPage(page);
        let uploads = 0;
        page.on('request', (request) => {
          uploads += request.url().endsWith('/api/transcriptions') ? 1 : 0;
        });
        const expectSaid = async (): Promise<void> => {
          await transcription.completed('B');
          await page.getByRole('button', { name: /^Read lane A,/ }).click();
          await expect(transcription.transcript('A')).toContainText(says);
        };
        await transcription.open();
        await transcription.pick(RECORDINGS[3].file);
        await transcription.addLane();
        await transcription.choose(script, { letter: 'A' });
        await transcription.choose('transcribe-words', { letter: 'B' });
        await transcription.transcribe();
        await expectSaid();
        expect(uploads).toBe(1);
        await transcription.reload();
        await expectSaid();
        expect(uploads).toBe(1);
        if (isWhole) return;
        const retry = transcription.transcript('A').getByRole('button', { name: 'Transcribe again' });
        await retry.dblclick();
        await expect.poll(() => uploads).toBe(2);
        await expectSaid();
        expect(uploads).toBe(2);
      },
    );
  }
});
