import type { SpeechFormat } from '#audio/audio-engine.ts';

/** The formats that can be asked for, with the content types they are sent as. */
export const SPEECH_FORMATS = {
  mp3: 'audio/mpeg',
  opus: 'audio/ogg; codecs=opus',
  flac: 'audio/flac',
  wav: 'audio/wav',
  pcm: 'audio/pcm',
} as const satisfies Record<SpeechFormat, string>;
