import { AudioEngineError } from '#audio/audio-engine-error.ts';

/** The refusal of something that is known but not decoded here; it names what is accepted, and what to do. */
export function unsupportedContainer(found: string): AudioEngineError {
  return new AudioEngineError(
    'unsupported_container',
    `The file is ${found}, which is not decoded here; convert it to wav or mp3. Accepted are wav, mp3, flac, ogg (Opus, Vorbis, FLAC), webm (Opus) and mp4 with Opus, MP3 or FLAC.`,
  );
}
