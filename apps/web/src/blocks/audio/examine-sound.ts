import { decodeSound } from './decode-sound.ts';
import { encodeWav } from './encode-wav.ts';
import { measureEnvelope, type Envelope } from './measure-envelope.ts';
import type { SoundFormat } from './sound-format.ts';
import type { PlayableFile } from './sound-player.ts';

/** What the bytes of a take really are; `sampleRate` in Hz, `duration` in decoded seconds. Null is what the bytes do not tell. */
type SoundFacts = { codec: string | null; sampleRate: number | null; channels: number; duration: number };

/** A take that could be decoded: its facts, its drawing, and itself as a file to play. */
export type ExaminedSound = { facts: SoundFacts; envelope: Envelope; file: PlayableFile };

/** Reads all that the bytes of a take tell; null when this browser cannot make sound of them. */
export async function examineSound(blob: Blob, format: SoundFormat): Promise<ExaminedSound | null> {
  const decoded = await decodeSound(blob, format);
  if (decoded === null) return null;
  const { header, samples, seconds } = decoded;
  return {
    facts: {
      codec: header?.codec ?? null,
      sampleRate: header?.sampleRate ?? null,
      channels: header?.channels ?? samples.channels.length,
      duration: seconds,
    },
    envelope: measureEnvelope(samples.channels),
    file: { wav: encodeWav(samples), duration: seconds },
  };
}
