import { decodeSound } from './decode-sound.ts';
import { examineSamples, type ExaminedSamples } from './examine-samples.ts';
import type { SoundFormat } from './sound-format.ts';

/** What the bytes of a take really are; `sampleRate` in Hz, `duration` in decoded seconds. Null is what the bytes do not tell. */
type SoundFacts = { codec: string | null; sampleRate: number | null; channels: number; duration: number };

/** A take that could be decoded: its facts, its drawing and measures, and itself as a file to play. */
export type ExaminedSound = ExaminedSamples & { facts: SoundFacts };

/** Reads all that the bytes of a take tell; null when this browser cannot make sound of them. */
export async function examineSound(blob: Blob, format: SoundFormat): Promise<ExaminedSound | null> {
  const decoded = await decodeSound(blob, format);
  if (decoded === null) return null;
  const { header, samples, seconds } = decoded;
  return {
    ...examineSamples(samples),
    facts: {
      codec: header?.codec ?? null,
      sampleRate: header?.sampleRate ?? null,
      channels: header?.channels ?? samples.channels.length,
      duration: seconds,
    },
  };
}
