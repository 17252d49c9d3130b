import { chatPage } from '#pages/chat-page.ts';
import { measureSound } from '#pages/measure-sound.ts';
import { RECORDINGS } from '#pages/recordings.ts';
import { speechPage } from '#pages/speech-page.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';
import { expect, story } from '#story.ts';
import { addresses } from '#world/addresses.ts';
import { INDEPENDENT_ANSWERS } from '#world/start-independent-gateway.ts';

story.describe('behind a gateway that somebody else wrote', () => {
  story.use({ product: ({}, use) => use(addresses().independent) });

  story('a chat streams to its end', async ({ page }) => {
    const chat = chatPage(page);
    await chat.open();
    await chat.choose('gpt-4');
    await chat.ask('Hello?');
    await expect(chat.run(1)).toContainText('An independent answer');
    await expect(chat.run(1).getByRole('listitem')).toHaveCount(2);
    await expect(chat.run(1).getByText('complete')).toBeVisible();
  });

  story('a sentence is spoken', async ({ page }) => {
    const speech = speechPage(page);
    await speech.open();
    await speech.choose('tts-1', { typed: true });
    await speech.set('response_format', 'wav');
    await speech.speak('For the twentieth time.');
    await expect(speech.cell()).toHaveAccessibleName(/complete/);
    const sound = await measureSound(page, (await speech.download()).bytes);
    expect(sound.duration).toBeGreaterThan(3);
    expect(sound.rms).toBeGreaterThan(0.02);
  });

  story('a recording is transcribed', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    await transcription.pick(RECORDINGS[3].file);
    await transcription.choose('whisper-1', { typed: true });
    await transcription.transcribe();
    expect(await transcription.words()).toBe(INDEPENDENT_ANSWERS.transcript);
  });
});
