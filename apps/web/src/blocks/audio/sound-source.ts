import type { SoundFailure } from './sound-player.ts';

/** Why a source cannot sound; its bytes are there. */
export type SourceFailure = Exclude<SoundFailure, 'gone'>;

/** What a source tells its player. */
export type SoundEvents = {
  /** Sound comes out now, for the first time or again. */
  onSounding: () => void;
  onEnded: () => void;
  /** Everything that came has been played, and the stream goes on. */
  onStarved: () => void;
  /** The browser wants a click before it lets this page sound. */
  onBlocked: () => void;
  /** This source cannot sound; another may. */
  onFailed: (why: SourceFailure) => void;
};

/** What a source that is still arriving tells its player. */
export type StreamEvents = SoundEvents & {
  /** The last byte has become sound: it is this many seconds long, and all of it can be sought in. */
  onWhole: (seconds: number) => void;
};

/** What can sound. All times are seconds from the beginning of the sound. */
export type SoundSource = {
  play: () => void;
  pause: () => void;
  position: () => number;
  seek: (seconds: number) => void;
  /** Turns the sound down by so many decibels, 0 or less. */
  setGain: (decibels: number) => void;
  /** Gives back everything the browser lent; no event comes after it. */
  release: () => void;
};

/** A sound that is still arriving. */
export type StreamSource = SoundSource & {
  append: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** The file is whole; bytes that come after it are another file of the same format, which sounds right behind it. */
  nextPiece: () => void;
  /** No more bytes come. */
  end: () => void;
  /** As far as can be sought by now. */
  reach: () => number;
};

/** A whole sound. */
export type FileSource = SoundSource & {
  setRate: (rate: number) => void;
  setLoop: (loop: boolean) => void;
};
