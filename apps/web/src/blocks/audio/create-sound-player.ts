import { createStore } from 'zustand';
import { claimSound } from './claim-sound.ts';
import type { SoundFormat } from './sound-format.ts';
import type { PlayableFile, SoundFailure, SoundPlayer, SoundPlayerState } from './sound-player.ts';
import type { FileSource, SoundEvents, SourceFailure, StreamEvents, StreamSource } from './sound-source.ts';

type PlayerParts = {
  /** A source that can play this format while it arrives, or null. */
  openStream: (format: SoundFormat, events: StreamEvents) => StreamSource | null;
  openFile: (file: Blob, events: SoundEvents) => FileSource;
  /** Fetches the whole file when it is first wanted; null when it is gone. A take that is still arriving has none. */
  load?: () => Promise<PlayableFile | null>;
  /** Called at every start of audible sound. */
  onSounding?: () => void;
  onStarved?: () => void;
  /** Nothing will be streamed any more: what was held ready for it can go. May be called more than once. */
  onGiveUp?: () => void;
};

type Self = {
  parts: PlayerParts;
  store: SoundPlayer['store'];
  stream: StreamSource | null;
  file: FileSource | null;
  playable: PlayableFile | null;
  loading: boolean;
  isReleased: boolean;
  decibels: number;
  silence: () => void;
};

const INITIAL: SoundPlayerState = { playing: false, at: 0, duration: null, rate: 1, loop: false, failed: null };

/** A transport over whatever can sound: the stream first, then, from the next pause, seek or end on, the whole file. */
export function createSoundPlayer(parts: PlayerParts): SoundPlayer {
  const store = createStore<SoundPlayerState>(() => INITIAL);
  const self: Self = {
    parts,
    store,
    stream: null,
    file: null,
    playable: null,
    loading: false,
    isReleased: false,
    decibels: 0,
    silence: () => pause(self),
  };

  return {
    store,
    play: () => play(self),
    pause: self.silence,
    seek: (seconds) => seek(self, seconds),
    setRate(rate) {
      store.setState({ rate });
      swapToFile(self, position(self));
    },
    setLoop(loop) {
      store.setState({ loop });
      swapToFile(self, position(self));
    },
    setGain(decibels) {
      self.decibels = decibels;
      (self.stream ?? self.file)?.setGain(decibels);
    },
    position: () => position(self),
    open(format) {
      self.stream = parts.openStream(format, streamEvents(self));
      self.stream?.setGain(self.decibels);
      if (store.getState().playing) self.stream?.play();
    },
    append: (bytes) => self.stream?.append(bytes),
    nextPiece: () => self.stream?.nextPiece(),
    end: () => self.stream?.end(),
    complete: (file, why) => complete(self, file, why),
    release() {
      self.isReleased = true;
      self.stream?.release();
      self.file?.release();
      self.stream = null;
      self.file = null;
      parts.onGiveUp?.();
      store.setState({ playing: false });
    },
  };
}

function play(self: Self): void {
  claimSound(self.silence);
  const { duration, failed } = self.store.getState();
  self.store.setState({ playing: true, failed: self.playable === null ? failed : null });
  if (duration !== null && position(self) >= duration) rewind(self);
  load(self);
  if (self.stream === null && self.file === null && self.playable !== null) swapToFile(self, position(self));
  else (self.stream ?? self.file)?.play();
}

function pause(self: Self): void {
  (self.stream ?? self.file)?.pause();
  self.store.setState({ playing: false, at: position(self) });
  if (self.stream !== null) swapToFile(self, position(self));
}

function seek(self: Self, seconds: number): void {
  const { duration } = self.store.getState();
  const reach = duration ?? self.stream?.reach();
  if (reach === undefined && self.parts.load === undefined) return;
  const at = Math.max(0, Math.min(seconds, reach ?? seconds));
  // A media element that plays at its end starts again from the beginning.
  if (at === duration) pause(self);
  self.store.setState({ at });
  if (self.file === null && self.playable !== null) swapToFile(self, at);
  else (self.stream ?? self.file)?.seek(at);
}

function rewind(self: Self): void {
  self.store.setState({ at: 0 });
  (self.stream ?? self.file)?.seek(0);
}

function position(self: Self): number {
  return (self.stream ?? self.file)?.position() ?? self.store.getState().at;
}

function load(self: Self): void {
  if (self.playable !== null || self.loading || self.parts.load === undefined) return;
  self.loading = true;
  void self.parts.load().then(
    (file) => complete(self, file),
    (error: unknown) => {
      complete(self, null);
      throw error;
    },
  );
}

function complete(self: Self, file: PlayableFile | null, why: SoundFailure = 'gone'): void {
  // What is loaded or decoded meanwhile would open a source that nobody gives back.
  if (self.isReleased) return;
  self.playable = file;
  if (file === null) {
    self.stream?.release();
    self.stream = null;
    self.parts.onGiveUp?.();
    self.store.setState({ playing: false, failed: why });
    return;
  }
  self.store.setState({ duration: file.duration });
  const { playing, rate, loop } = self.store.getState();
  // What sounds goes on undisturbed, unless it waits for a rate or a loop, which a stream does not have.
  if (self.stream !== null && playing && rate === 1 && !loop) return;
  swapToFile(self, position(self));
}

/** Leaves the stream for the whole file, at the same place and in the same state; without a file yet it does nothing. */
function swapToFile(self: Self, at: number): void {
  if (self.playable === null) return;
  const { playing, rate, loop } = self.store.getState();
  self.stream?.release();
  self.stream = null;
  if (self.file === null) {
    self.file = self.parts.openFile(self.playable.wav, fileEvents(self));
    self.file.setGain(self.decibels);
    self.file.seek(Math.min(at, self.playable.duration));
    if (playing) self.file.play();
  }
  self.file.setRate(rate);
  self.file.setLoop(loop);
}

function streamEvents(self: Self): StreamEvents {
  return {
    onSounding: () => self.parts.onSounding?.(),
    onStarved: () => self.parts.onStarved?.(),
    onBlocked: () => self.store.setState({ playing: false }),
    onEnded: () => stopAtEnd(self),
    onWhole(duration) {
      // The whole file, if it is there first, knows better: MediaSource counts the silence that encoders put at both ends.
      if (self.playable === null) self.store.setState({ duration });
    },
    onFailed() {
      self.store.setState({ at: position(self) });
      self.stream?.release();
      self.stream = null;
      swapToFile(self, self.store.getState().at);
    },
  };
}

function fileEvents(self: Self): SoundEvents {
  return {
    onSounding: () => self.parts.onSounding?.(),
    onStarved: () => self.parts.onStarved?.(),
    onBlocked: () => self.store.setState({ playing: false }),
    onEnded: () => stopAtEnd(self),
    onFailed: (why) => giveUpFile(self, why),
  };
}

/** A media element that has failed fails silently when it is played again, so another try needs one of its own. */
function giveUpFile(self: Self, failed: SourceFailure): void {
  // Its error and the promise of its start both tell.
  if (self.file === null) return;
  const at = position(self);
  self.file.release();
  self.file = null;
  self.store.setState({ playing: false, at, failed });
}

function stopAtEnd(self: Self): void {
  const at = self.store.getState().duration ?? position(self);
  self.store.setState({ playing: false, at });
  if (self.stream !== null) swapToFile(self, at);
}
