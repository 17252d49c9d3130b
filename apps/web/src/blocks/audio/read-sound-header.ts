import { RAW_PCM } from './create-pcm-decoder.ts';
import { readAdtsHeader } from './read-adts-header.ts';
import { readFlacHeader } from './read-flac-header.ts';
import { readMpegHeader } from './read-mpeg-header.ts';
import { readOpusHeader } from './read-opus-header.ts';
import { readWavHeader, type PcmLayout } from './read-wav-header.ts';
import type { SoundFormat } from './sound-format.ts';
import type { SoundHeader } from './sound-header.ts';

/** Reads what the bytes of a take say of themselves; null for containers whose header is not read here. */
export function readSoundHeader(bytes: Uint8Array, format: SoundFormat): SoundHeader | null {
  switch (format.name) {
    case 'mp3':
      return readMpegHeader(bytes);
    case 'aac':
      return readAdtsHeader(bytes);
    case 'flac':
      return readFlacHeader(bytes);
    case 'ogg-opus':
      return readOpusHeader(bytes);
    case 'pcm':
      return describePcm(RAW_PCM);
    case 'wav': {
      const header = readWavHeader(bytes);
      return typeof header === 'string' ? null : describePcm(header);
    }
    default:
      return null;
  }
}

function describePcm({ bits, float, sampleRate, channels }: PcmLayout): SoundHeader {
  return { codec: `PCM ${bits} bit${float ? ' float' : ''}`, sampleRate, channels };
}
