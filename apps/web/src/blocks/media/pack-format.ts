import type { OutputFormat } from 'mediabunny';
import { moveIndexForward } from './move-index-forward.ts';

/** A container into which encoded sound is put without being encoded again. `extension` is one that gateways take. */
export type PackFormat = {
  extension: string;
  mime: string;
  make: () => Promise<OutputFormat>;
  /** Puts a file that has been written as a stream into its best shape. */
  finish?: (file: Blob) => Promise<Blob>;
};

const MP3: PackFormat = {
  extension: 'mp3',
  mime: 'audio/mpeg',
  make: async () => new (await import('mediabunny')).Mp3OutputFormat(),
};
const FLAC: PackFormat = {
  extension: 'flac',
  mime: 'audio/flac',
  make: async () => new (await import('mediabunny')).FlacOutputFormat(),
};
const OGG: PackFormat = {
  extension: 'ogg',
  mime: 'audio/ogg',
  make: async () => new (await import('mediabunny')).OggOutputFormat(),
};
const M4A: PackFormat = {
  extension: 'm4a',
  mime: 'audio/mp4',
  make: async () => new (await import('mediabunny')).Mp4OutputFormat(),
  finish: moveIndexForward,
};
const WAV: PackFormat = {
  extension: 'wav',
  mime: 'audio/wav',
  make: async () => new (await import('mediabunny')).WavOutputFormat(),
};

const FORMATS: Readonly<Record<string, PackFormat>> = {
  mp3: MP3,
  aac: M4A,
  ac3: M4A,
  eac3: M4A,
  flac: FLAC,
  opus: OGG,
  vorbis: OGG,
  'pcm-u8': WAV,
  'pcm-s16': WAV,
  'pcm-s24': WAV,
  'pcm-s32': WAV,
  'pcm-f32': WAV,
  ulaw: WAV,
  alaw: WAV,
};

/** The container for sound of this codec, by mediabunny's name for it; undefined when none of those that gateways take can hold it. */
export function packFormat(codec: string | null): PackFormat | undefined {
  return codec === null ? undefined : FORMATS[codec];
}
