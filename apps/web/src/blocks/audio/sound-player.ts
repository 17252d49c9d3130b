import type { StoreApi } from 'zustand';
import type { SoundFormat } from './sound-format.ts';

/** A whole sound as this page plays it: plain PCM in a WAV, so that seeking and duration are exact whatever came. `duration` in seconds. */
export type PlayableFile = { wav: Blob; duration: number };

/** Why a player is silent that was to sound. */
export type SoundFailure =
  /** There are no bytes that could be played: they are no longer kept, or never became a sound. */
  | 'gone'
  /** The bytes are there, and this browser cannot read what they hold. */
  | 'unplayable'
  /** The bytes are there and were read, and the browser could not make them sound: a machine may have no sound output. */
  | 'unheard';

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
  /** Null until playing has failed, and again when what is there is played once more. */
  failed: SoundFailure | null;
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
  /** Gives the whole sound, or why there is none; what is sounding goes on until a pause, a seek or its end. */
  complete: (file: PlayableFile | null, why?: 'gone' | 'unplayable') => void;
  release: () => void;
};
