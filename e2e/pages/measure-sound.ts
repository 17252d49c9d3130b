import type { Page } from '@playwright/test';

/** What a decoder makes of some bytes: seconds, the root mean square of the samples (0 to 1), and the share of samples that are not silent. */
export type SoundMeasure = { duration: number; rms: number; voiced: number };

/** Decodes audio in the page, as a person's browser would, and measures it; throws what the decoder throws. */
export function measureSound(page: Page, bytes: Buffer): Promise<SoundMeasure> {
  return page.evaluate(async (base64) => {
    const binary = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(binary.buffer);
    const samples = sound.getChannelData(0);
    let energy = 0;
    let loud = 0;
    for (const sample of samples) {
      energy += sample * sample;
      if (Math.abs(sample) > 0.02) loud += 1;
    }
    return { duration: sound.duration, rms: Math.sqrt(energy / samples.length), voiced: loud / samples.length };
  }, bytes.toString('base64'));
}
