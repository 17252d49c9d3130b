import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { now } from '#lib/now.ts';

type Follower = { every: number; takenAt: number; taken: ChatRun | undefined; listeners: Set<() => void> };

const runs = new Map<string, ChatRun>();
const followers = new Map<string, Set<Follower>>();

/**
 * How far the runs are that this page receives, by their ids: newer than the store, which is told once a second, because everything on
 * the screen looks at the store after each change. What draws one run follows it here, each at a pace of its own.
 */
export const growingRuns = {
  tell(grown: ReadonlyMap<string, ChatRun>): void {
    const at = now();
    for (const [id, run] of grown) {
      runs.set(id, run);
      for (const follower of followers.get(id) ?? []) {
        // That a run has ended, and all that hangs on it, is told by the store.
        if (at - follower.takenAt < follower.every || (follower.every > 0 && run.end !== null)) continue;
        follower.takenAt = at;
        follower.taken = run;
        for (const listener of follower.listeners) listener();
      }
    }
  },

  /** The run has ended: from now on the store knows all of it. */
  forget: (id: string): void => void runs.delete(id),

  /** Looks at a run at most once in so many milliseconds; in the form that React subscribes to. */
  follow(id: string, every: number) {
    const follower: Follower = { every, takenAt: Number.NEGATIVE_INFINITY, taken: runs.get(id), listeners: new Set() };
    return {
      get: (): ChatRun | undefined => follower.taken,
      subscribe(listener: () => void): () => void {
        follower.listeners.add(listener);
        followers.set(id, (followers.get(id) ?? new Set()).add(follower));
        return () => {
          follower.listeners.delete(listener);
          if (follower.listeners.size > 0) return;
          const others = followers.get(id);
          others?.delete(follower);
          if (others?.size === 0) followers.delete(id);
        };
      },
    };
  },
};
