import type { StoreApi } from 'zustand';
import type { LiveInput } from './create-live-input.ts';
import type { PieceKeeper } from './create-piece-keeper.ts';
import type { Level } from './follow-level.ts';
import type { RecordedFacts } from './recorded-facts.ts';

/** How a recording ended: by the person, because its microphone went away, or because the browser gave up. */
export type RecordingEnding = 'stopped' | 'discarded' | 'gone' | 'broken_off';

/** What became of a recording: whole, or as far as it came. */
export type Recorded = {
  audio: Blob;
  facts: RecordedFacts;
  ending: RecordingEnding;
  /** What is still kept of it, in case its page goes before it has found its place. */
  kept: Pick<PieceKeeper, 'drop' | 'release'>;
};

/** How far a recording has come: `bytes` are those of the pieces so far, `duration` theirs in seconds. */
export type RecordingProgress = { isPaused: boolean; bytes: number; duration: number };

/** A microphone that is being recorded. */
export type Recorder = {
  progress: StoreApi<RecordingProgress>;
  level: StoreApi<Level>;
  input: Pick<LiveInput, 'state' | 'change'>;
  pause(): void;
  resume(): void;
  stop(): void;
  /** Stops, and says that it is not wanted. */
  discard(): void;
  /** Recorded milliseconds, pauses left out. */
  elapsed(): number;
  /** Settles once stopped, or once the device is gone. */
  finished: Promise<Recorded>;
};
