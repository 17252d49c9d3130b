import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import { STREAM_LANE } from '@lineup/shared/wire/lane-id.ts';
import type { Numbers } from '#app/numbers.ts';
import type { Masker } from '#gateway/create-masker.ts';
import type { Upstream, UpstreamHandler } from '#gateway/upstream.ts';
import type { Caller } from '#guards/caller.ts';
import { createAnswer } from './create-answer.ts';
import { createLane } from './create-lane.ts';
import type { LiveStreams } from './create-live-streams.ts';
import { createTurns } from './create-turns.ts';
import { ownEvent } from './own-event.ts';

type Options = {
  lanes: readonly string[];
  owner: Caller;
  /** Milliseconds since the request. */
  elapsed: () => number;
  deps: { live: LiveStreams; masker: Masker; numbers: Numbers };
  /** Destroys the connection of a reader that takes nothing. */
  cut: () => void;
  /** The response stays open until this resolves, after the last lane too. */
  uploaded?: Promise<void>;
  /** Every lane has ended. */
  onDone: (ends: ReadonlyMap<string, EndCause>) => void;
};

/** One response that carries many lanes. */
export type Relay = {
  body: ReadableStream<Uint8Array>;
  /** Starts one of the lanes; `open` makes its upstream request. */
  run: (lane: string, open: (handler: UpstreamHandler) => Upstream) => void;
};

export function openRelay({ lanes, owner, elapsed, deps, cut, uploaded = Promise.resolve(), onDone }: Options): Relay {
  const upstreams = new Map<string, Upstream>();
  const ends = new Map<string, EndCause>();
  const endLanes = (ids: Iterable<string>, cause: EndCause): void => {
    for (const id of ids) upstreams.get(id)?.abort(cause);
  };
  const answer = createAnswer({
    masker: deps.masker,
    numbers: deps.numbers,
    onRoom: () => turns.serve(),
    onGone(why) {
      endLanes(lanes, 'aborted');
      if (why === 'stalled') cut();
    },
  });
  const turns = createTurns(answer.isFull);
  const { id, remove } = deps.live.add({ owner, lanes: new Set(lanes), end: endLanes });
  const finishLane = (lane: string, cause: EndCause): void => {
    ends.set(lane, cause);
    if (ends.size < lanes.length) return;
    remove();
    void uploaded.then(answer.close);
    onDone(ends);
  };
  answer.write(ownEvent({ idLine: `id: ${STREAM_LANE} 0 0\n`, name: 'stream', data: { id } }));
  return {
    body: answer.body,
    run(lane, open) {
      const onEnd = (cause: EndCause): void => finishLane(lane, cause);
      upstreams.set(lane, open(createLane({ id: lane, answer, turns, elapsed, onEnd })));
    },
  };
}
