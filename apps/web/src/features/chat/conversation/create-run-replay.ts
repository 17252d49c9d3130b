import { createLaneRecorder, type LaneProgress, type LaneRecorder } from '#blocks/runs/create-lane-recorder.ts';
import * as v from 'valibot';
import { journalEntry } from './journal-entry.ts';

/** A run that is rebuilt from its journal. */
export type RunReplay = {
  /** Takes what was journalled, in its order, also in several stretches. */
  take: (entries: readonly unknown[]) => void;
  /** The run so far; null while nothing has been taken. */
  progress: () => LaneProgress | null;
  /** The run as it is when nothing more can come, because its page has gone; null when nothing was taken. */
  lose: () => LaneProgress | null;
};

/**
 * Rebuilds a run from its journal, through the same interpreter that read it as it came: it is what it was, its wire record too. What
 * cannot be read of it ends it there.
 */
export function createRunReplay(): RunReplay {
  let recorder: LaneRecorder | null = null;
  let isBroken = false;

  function takeOne(entry: unknown): void {
    const read = v.safeParse(journalEntry, entry);
    isBroken ||= !read.success;
    if (isBroken || !read.success) return;
    if ('asked' in read.output) recorder ??= createLaneRecorder(read.output.asked);
    else {
      const { at, event } = read.output.frame;
      if ('lane' in event) recorder?.read(event, at);
    }
  }

  return {
    take: (entries) => entries.forEach(takeOne),
    progress: () => recorder?.snapshot() ?? null,
    lose() {
      recorder?.close({ cause: 'lost' });
      return recorder?.snapshot() ?? null;
    },
  };
}
