import { expect, story } from '#story.ts';
import { addresses } from '#world/addresses.ts';
import { transcriptionPage } from '#pages/transcription-page.ts';

story.describe('the microphone', () => {
  story('records, and the recording can be transcribed', async ({ page, context }) => {
    await context.grantPermissions(['microphone']);
    const transcription = transcriptionPage(page);
    await transcription.open();
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText(/\d:(?:0[2-9]|[1-5]\d)/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Stop recording' }).click();
    await transcription.transcribe();
    await expect(transcription.transcript()).toBeVisible();
  });

  story('says that it was denied', async ({ page }) => {
    await transcriptionPage(page).open();
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText('The microphone is not allowed here')).toBeVisible();
  });
});

story.describe('on plain http in a LAN', () => {
  story.use({
    product: ({}, use) => use(addresses().product.replace('127.0.0.1', 'lineup.test')),
    // Chromium says so of every page over plain http; the header counts again as soon as there is https.
    expectedNoise: /Cross-Origin-Opener-Policy header has been ignored/,
  });

  story('the microphone says why it cannot, and everything else works', async ({ page }) => {
    const transcription = transcriptionPage(page);
    await transcription.open();
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await page.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText('The microphone needs a secure page')).toBeVisible();
    await page.getByRole('button', { name: 'Transcribe the sample' }).click();
    expect(await transcription.words()).toMatch(/twentieth time/i);
  });
});
