import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import type { Upstream, UpstreamHandler } from '#gateway/upstream.ts';
import type { RunWatch } from '#usage/run-watch.ts';
import type { LaneHandler } from './create-lane.ts';
import { createStarts } from './create-starts.ts';

/** One lane of a response; `open` makes its upstream request, `watch` is told of its run. */
export type LaneCall = { id: string; open: (handler: UpstreamHandler) => Upstream; watch?: RunWatch | undefined };

/** The lanes of one response from their start to their end. */
export type LaneRuns = {
  /** Opens the lanes whose turn it is; the others follow by themselves. */
  start: () => void;
  /** Ends lanes for this cause; one that still waits ends without ever having been opened. */
  end: (lanes: Iterable<string>, cause: EndCause) => void;
};

type Options = {
  lanes: readonly LaneCall[];
  startMode: StartMode;
  isDraining: () => boolean;
  /** What receives a lane's answer, and tells when the lane has ended. */
  receive: (lane: string, onEnd: (cause: EndCause) => void) => LaneHandler;
  /** Every lane has ended. */
  onDone: (ends: ReadonlyMap<string, EndCause>) => void;
};

export function createLaneRuns({ lanes, startMode, isDraining, receive, onDone }: Options): LaneRuns {
  const ids = lanes.map(({ id }) => id);
  const starts = createStarts(ids, startMode);
  // An entry leaves with its start: it holds the prompt.
  const waiting = new Map(lanes.map(({ id, open }) => [id, open]));
  const upstreams = new Map<string, Upstream>();
  const ends = new Map<string, EndCause>();

  const finish = (id: string, cause: EndCause): void => {
    waiting.delete(id);
    ends.set(id, cause);
    starts.end(id);
    // Later: of lanes that are stopped together none may start in between, and no upstream may be opened inside another's handler.
    setImmediate(start);
    if (ends.size === ids.length) onDone(ends);
  };
  const handlers = new Map(ids.map((id) => [id, receive(id, (cause) => finish(id, cause))]));

  const end = (some: Iterable<string>, cause: EndCause): void => {
    for (const id of some) {
      if (waiting.has(id)) handlers.get(id)?.onEnd({ cause, bytes: 0 });
      else upstreams.get(id)?.abort(cause);
    }
  };
  const open = (id: string): void => {
    const handler = handlers.get(id);
    const send = waiting.get(id);
    if (handler === undefined || send === undefined) return;
    waiting.delete(id);
    handler.onStart();
    upstreams.set(id, send(handler));
  };
  const start = (): void => {
    const next = starts.take();
    // What a shutdown would cut off soon must not begin to cost.
    if (isDraining()) end(next, 'shutdown');
    else next.forEach(open);
  };
  return { start, end };
}
