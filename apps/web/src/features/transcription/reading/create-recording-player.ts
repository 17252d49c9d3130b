import { decodeSound } from '#blocks/audio/decode-sound.ts';
import { elementPlayer } from '#blocks/audio/element-player.ts';
import { encodeWav } from '#blocks/audio/encode-wav.ts';
import { SNIFF_BYTES, soundFormat } from '#blocks/audio/sound-format.ts';
import type { PlayableFile, SoundPlayer } from '#blocks/audio/sound-player.ts';
import { storedPlayer } from '#blocks/audio/stored-player.ts';
import { readRecordingBytes } from '#features/transcription/recordings/recording-bytes.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';

/** Longer recordings are left to a media element: decoded, they would take a gigabyte an hour. */
const LONGEST_DECODED_SECONDS = 600;

/** A recording's player; `video` is the element that shows its picture, null for sound alone. */
export type RecordingPlayback = SoundPlayer & { video: HTMLVideoElement | null };

/** Makes the player of a recording. One of sound alone that is not too long is decoded when it is first played, so that every seek is exact. */
export function createRecordingPlayer({ id, recording }: RecordingTurn): RecordingPlayback {
  const { sound, video } = recording;
  const load = () => readRecordingBytes(id);
  if (video !== null) {
    const element = createVideo();
    return { ...elementPlayer({ element, load, duration: sound?.duration ?? null }), video: element };
  }
  if (sound === null || sound.duration > LONGEST_DECODED_SECONDS) {
    return { ...elementPlayer({ element: new Audio(), load, duration: sound?.duration ?? null }), video: null };
  }
  return { ...storedPlayer(async () => decode(await load(), sound.duration)), video: null };
}

function createVideo(): HTMLVideoElement {
  const element = document.createElement('video');
  element.playsInline = true;
  element.preload = 'auto';
  element.className = 'absolute inset-0 size-full object-contain';
  return element;
}

/** What cannot be decoded at once is left to the media element after all, which reads other containers. */
async function decode(audio: Blob | null, duration: number): Promise<PlayableFile | null> {
  if (audio === null) return null;
  const head = new Uint8Array(await audio.slice(0, SNIFF_BYTES).arrayBuffer());
  const decoded = await decodeSound(audio, soundFormat(head, ''));
  return decoded === null ? { wav: audio, duration } : { wav: encodeWav(decoded.samples), duration: decoded.seconds };
}
