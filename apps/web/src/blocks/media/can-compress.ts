import { SPEECH_RATE } from './speech-rate.ts';

/**
 * Whether this browser makes Opus of speech: only on https and localhost, and only where WebCodecs encode sound (Chromium 94, Firefox 130,
 * Safari 26) and know Opus, which not every build does.
 */
export async function canCompress(): Promise<boolean> {
  if (!('AudioEncoder' in globalThis)) return false;
  try {
    const config = { codec: 'opus', numberOfChannels: 1, sampleRate: SPEECH_RATE };
    const { supported } = await AudioEncoder.isConfigSupported(config);
    return supported === true;
  } catch {
    return false;
  }
}
