import type { StoreApi } from 'zustand';
import type { SoundFormat } from './sound-format.ts';

/** A whole sound as this page plays it: plain PCM in a WAV, so that seeking and duration are exact whatever came. `duration` in seconds. */
export type PlayableFile = { wav: Blob; duration: number };

/** What a player shows. */
export type SoundPlayerState = {
  /** Sounding, or waiting for something to sound. */
  playing: boolean;
  /** The position at the last pause, seek or end, in seconds; while playing ask `position()`. */
  at: number;
  /** Seconds; null until all of it is there. */
  duration: number | null;
  /** How fast it is played here; the speed that the model was asked for is another thing. */
  rate: number;
  loop: boolean;
  /** There is nothing that can be played. */
  failed: boolean;
};

/** One take's transport. Positions are seconds of sound. */
export type SoundPlayer = {
  store: StoreApi<SoundPlayerState>;
  play: () => void;
  pause: () => void;
  /** A sound that still arrives can be sought in as far as it came. */
  seek: (seconds: number) => void;
  setRate: (rate: number) => void;
  setLoop: (loop: boolean) => void;
  /** Turns this sound down by so many decibels, 0 or less, now and from now on. */
  setGain: (decibels: number) => void;
  position: () => number;
  /** Begins to play a stream of this format, if the browser can play it before its end. */
  open: (format: SoundFormat) => void;
  append: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** The file that came is whole; bytes that come after it are another one of the same format, which sounds right behind it. */
  nextPiece: () => void;
  /** No more bytes come. */
  end: () => void;
  /** Gives the whole sound, or null when there is none; what is sounding goes on until a pause, a seek or its end. */
  complete: (file: PlayableFile | null) => void;
  release: () => void;
};
