import { createStore, type StoreApi } from 'zustand';
import { followLevel, type Level } from './follow-level.ts';
import { startLevel } from './start-level.ts';

/** Measures at this pace; the window that is measured is longer, so that no sample is missed. */
const EVERY_MS = 50;

/** The level of a recording, measured as it goes on. */
export type LevelWatch = {
  level: StoreApi<Level>;
  pause(): void;
  resume(): void;
  /** Counts silence anew: another microphone is heard. */
  restart(): void;
  stop(): void;
};

type LevelSource = {
  /** The loudest recent sample, 0 to 1. */
  readPeak: () => number;
  /** Recorded milliseconds. */
  elapsed: () => number;
};

/** Begins to measure the level; nothing is measured in a pause. */
export function createLevelWatch({ readPeak, elapsed }: LevelSource): LevelWatch {
  const level = createStore<Level>(() => startLevel(elapsed()));
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  const resume = () => {
    stop();
    timer = setInterval(
      () => level.setState((last) => followLevel(last, { peak: readPeak(), at: elapsed() })),
      EVERY_MS,
    );
  };
  resume();
  return {
    level,
    stop,
    resume,
    pause() {
      stop();
      level.setState({ peak: 0, shown: 0, held: 0, told: 0, gathered: 0 });
    },
    restart: () => level.setState({ soundAt: null, since: elapsed() }),
  };
}
