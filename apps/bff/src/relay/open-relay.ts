import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import { STREAM_LANE } from '@lineup/shared/wire/lane-id.ts';
import type { Numbers } from '#app/numbers.ts';
import type { Masker } from '#gateway/create-masker.ts';
import type { Caller } from '#guards/caller.ts';
import { createAnswer } from './create-answer.ts';
import type { ByteStream, ByteStreamOptions } from './create-byte-stream.ts';
import { createLane } from './create-lane.ts';
import { createLaneRuns, type LaneCall } from './create-lane-runs.ts';
import type { LiveStreams } from './create-live-streams.ts';
import { createTurns } from './create-turns.ts';
import { ownEvent } from './own-event.ts';
import { type OpenUpload, probeClient } from './probe-client.ts';

type Options = {
  lanes: readonly LaneCall[];
  startMode: StartMode;
  owner: Caller;
  /** The id under which the lanes' requests go to their gateways. */
  requestId: string;
  /** Milliseconds since the request. */
  elapsed: () => number;
  deps: { live: LiveStreams; masker: Masker; numbers: Numbers; isDraining: () => boolean };
  openBody: (options: ByteStreamOptions) => ByteStream;
  /** Destroys the connection of a reader that takes nothing. */
  cut: () => void;
  /** The id that the stream shall have; a new one without it. */
  streamId?: string | undefined;
  /** The request's body, when it is still coming: the response stays open until it has come, after the last lane too. */
  upload?: OpenUpload;
  /** Every lane has ended. */
  onDone: (ends: ReadonlyMap<string, EndCause>) => void;
};

/** Sends all lanes, each when its turn comes, and gives the body of the one response that carries them. */
export function openRelay(options: Options): ReadableStream<Uint8Array> {
  const { lanes, startMode, owner, requestId, elapsed, deps, cut, streamId, upload, onDone } = options;
  const ids = new Set(lanes.map(({ id }) => id));
  const watches = new Map(lanes.map(({ id, watch }) => [id, watch]));
  const answer = createAnswer({
    masker: deps.masker,
    numbers: deps.numbers,
    openBody: options.openBody,
    onRoom: () => turns.serve(),
    onGone(why) {
      runs.end(ids, 'aborted');
      if (why === 'stalled') cut();
    },
  });
  const turns = createTurns(answer.isFull);
  const runs = createLaneRuns({
    lanes,
    startMode,
    isDraining: deps.isDraining,
    receive: (id, onEnd) => createLane({ id, requestId, answer, turns, elapsed, watch: watches.get(id), onEnd }),
    onDone(ends) {
      remove();
      // In this turn where it can be, so that the last bytes and the end leave with one write.
      if (upload === undefined) answer.close();
      else void upload.over.then(answer.close);
      onDone(ends);
    },
  });
  const { id, remove } = deps.live.add({ owner, lanes: ids, end: runs.end }, streamId);
  answer.write(ownEvent({ idLine: `id: ${STREAM_LANE} 0 0\n`, name: 'stream', data: { id } }));
  if (upload !== undefined) probeClient({ upload, probe: answer.probe, everyMs: deps.numbers.probeMs });
  runs.start();
  return answer.body;
}
