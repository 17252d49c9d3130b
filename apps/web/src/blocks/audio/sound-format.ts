import { sniffAudio, type AudioContainer } from '@lineup/shared/audio/sniff-audio.ts';

/** Everything that a take's bytes can be: a container by its first bytes, raw PCM as the contract has it, or nothing we know. */
export const SOUND_NAMES = [
  'mp3',
  'aac',
  'flac',
  'wav',
  'ogg-opus',
  'ogg-vorbis',
  'ogg-flac',
  'ogg',
  'mp4',
  'm4a',
  'webm',
  'mpeg-ps',
  'pcm',
  'unknown',
] as const satisfies readonly (AudioContainer['name'] | 'pcm' | 'unknown')[];

/** What a take's bytes are; `mime` as browsers play it, `extension` lower case without a dot. */
export type SoundFormat = { name: (typeof SOUND_NAMES)[number]; mime: string; extension: string };

const PCM: SoundFormat = { name: 'pcm', mime: 'audio/pcm', extension: 'pcm' };
const UNKNOWN: SoundFormat = { name: 'unknown', mime: 'application/octet-stream', extension: 'bin' };

/** Bytes that settle the container; fewer are enough only when the stream has ended. */
export const SNIFF_BYTES = 64;

/** Names a take's format by its first bytes. Raw PCM has no header, so nothing but having asked for it can tell. */
export function soundFormat(bytes: Uint8Array, asked: string): SoundFormat {
  return sniffAudio(bytes) ?? (asked === 'pcm' ? PCM : UNKNOWN);
}
