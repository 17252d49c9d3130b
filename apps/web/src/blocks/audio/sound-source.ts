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
  onFailed: () => void;
};

type SoundSource = {
  play: () => void;
  pause: () => void;
  /** Seconds from the beginning of the sound. */
  position: () => number;
  /** Gives back everything the browser lent; no event comes after it. */
  release: () => void;
};

/** A sound that is still arriving. */
export type StreamSource = SoundSource & {
  append: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** No more bytes come. */
  end: () => void;
};

/** A whole sound. */
export type FileSource = SoundSource & {
  seek: (seconds: number) => void;
  setRate: (rate: number) => void;
  setLoop: (loop: boolean) => void;
};
