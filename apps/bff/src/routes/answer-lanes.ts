import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import type { Context } from 'hono';
import type { AppDeps } from '#app/app-deps.ts';
import type { AppEnv } from '#app/app-env.ts';
import { logRequest } from '#log/log-request.ts';
import type { LaneCall } from '#relay/create-lane-runs.ts';
import { openRelay } from '#relay/open-relay.ts';
import type { OpenUpload } from '#relay/probe-client.ts';
import { clientConnection } from './client-connection.ts';

const HEADERS = {
  'content-type': 'text/event-stream',
  // Proxies must neither keep, compress nor gather what is to arrive as it is made.
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
};

type Options = {
  lanes: readonly LaneCall[];
  /** All together unless it says otherwise. */
  startMode?: StartMode | undefined;
  /** The id that the stream shall have; a new one without it. */
  streamId?: string | undefined;
  /** The request's body, when it is still coming. */
  upload?: OpenUpload;
};

/** Answers with one event stream for all lanes; its head leaves at once, before any gateway has answered. */
export function answerLanes(c: Context<AppEnv>, deps: AppDeps, options: Options): Response {
  const { lanes, startMode = { mode: 'together' }, streamId, upload } = options;
  const connection = clientConnection(c);
  c.set('isStream', true);
  const body = openRelay({
    lanes,
    startMode,
    owner: c.get('caller'),
    requestId: c.get('requestId'),
    elapsed: stopwatch(deps.clock, c.get('startedAt')),
    deps,
    openBody: connection.openBody,
    cut: connection.destroy,
    streamId,
    ...(upload !== undefined && { upload }),
    onDone: logEnds(logRequest(c, deps)),
  });
  connection.gather();
  return c.body(body, 200, HEADERS);
}

function stopwatch(clock: () => number, startedAt: number): () => number {
  return () => clock() - startedAt;
}

function logEnds(log: ReturnType<typeof logRequest>): (ends: ReadonlyMap<string, string>) => void {
  return (ends) => log(200, { lanes: ends.size, ends: [...ends.values()] });
}
