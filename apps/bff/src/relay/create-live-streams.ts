import { randomId } from '#app/random-id.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import { type Caller, isSameCaller } from '#guards/caller.ts';

/** A response that is still running: who asked for it, its lanes, and how to end some of them. */
type LiveStream = {
  owner: Caller;
  lanes: ReadonlySet<string>;
  end: (lanes: Iterable<string>, cause: EndCause) => void;
};

/** All running event streams by id, so that a second request can stop lanes of the first. */
export type LiveStreams = {
  /** Under a new id, or under `chosenId`, which `has` must not know yet. */
  add: (stream: LiveStream, chosenId?: string) => { id: string; remove: () => void };
  has: (id: string) => boolean;
  /** The stream, if it runs and is the caller's own. */
  find: (id: string, caller: Caller) => LiveStream | undefined;
  endAll: (cause: EndCause) => void;
  /** Ends what runs for a session that is over. */
  endSession: (sessionId: string, cause: EndCause) => void;
};

export function createLiveStreams(): LiveStreams {
  const streams = new Map<string, LiveStream>();
  return {
    add(stream, chosenId) {
      const id = chosenId ?? randomId();
      streams.set(id, stream);
      return { id, remove: () => streams.delete(id) };
    },
    has: (id) => streams.has(id),
    find(id, caller) {
      const stream = streams.get(id);
      return stream !== undefined && isSameCaller(stream.owner, caller) ? stream : undefined;
    },
    endSession(sessionId, cause) {
      for (const stream of streams.values()) {
        if (stream.owner.user.sessionId === sessionId) stream.end(stream.lanes, cause);
      }
    },
    endAll(cause) {
      for (const stream of streams.values()) stream.end(stream.lanes, cause);
    },
  };
}
