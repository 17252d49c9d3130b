import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import { mostOpen } from './most-open.ts';

/** Tells which lanes of one send may start. */
export type Starts = {
  /** The lanes whose turn it is now, in their order; each is given once. */
  take: () => string[];
  /** A lane has ended: it makes room for the next, or gives up its turn if it was still waiting. */
  end: (lane: string) => void;
};

export function createStarts(lanes: readonly string[], mode: StartMode): Starts {
  const most = mostOpen(mode);
  const waiting = new Set(lanes);
  const open = new Set<string>();
  return {
    take() {
      const next = [...waiting].slice(0, Math.max(0, most - open.size));
      for (const lane of next) {
        waiting.delete(lane);
        open.add(lane);
      }
      return next;
    },
    end(lane) {
      waiting.delete(lane);
      open.delete(lane);
    },
  };
}
