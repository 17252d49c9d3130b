import type { ChatRequest } from '@lineup/shared/chat/chat-request.ts';
import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import { createSseReader } from '@lineup/shared/sse/create-sse-reader.ts';
import type { WireFrame, WireRecord } from '@lineup/shared/runs/wire-record.ts';
import type { SseEvent } from '@lineup/shared/sse/sse-event.ts';
import { readLaneEvent } from '@lineup/shared/wire/read-lane-event.ts';
import { ApiError } from '#lib/api-error.ts';
import { apiFetch } from '#lib/api.ts';
import { now } from '#lib/now.ts';
import { createLaneRecorder } from './create-lane-recorder.ts';
import type { ProgressReport } from './create-lane-reports.ts';
import { createProgressBatch, type GrowthReport } from './create-progress-batch.ts';
import { createStopper } from './create-stopper.ts';
import { scheduleFrame } from './schedule-frame.ts';
import type { Transport } from './transport.ts';

const CHAT_PATH = '/api/chat';
/** Where the BFF sends a lane's request, below the gateway's base URL. */
const GATEWAY_PATH = '/chat/completions';

type SendOptions = {
  lanes: ChatRequest['lanes'];
  /** How the lanes leave the BFF. */
  start: StartMode;
  /** Gets what is written so far, as often as it can be drawn. */
  onGrowth: (grown: GrowthReport) => void;
  /** Gets every lane's run and wire record as they grow, a few times a second, and at once when a lane begins or ends. */
  onProgress: (changed: ProgressReport) => void;
  /** Gets every event of a lane the moment it has come, for what must not wait for a frame to be drawn. */
  onFrame?: (lane: string, frame: WireFrame) => void;
  transport?: Transport;
  schedule?: (task: (isFrame: boolean) => void) => void;
};

/** A send under way. `finished` settles when every lane's end is reported; it rejects only for a fault of our own. */
export type ChatSend = {
  /** What every lane was asked, as its wire record begins. */
  asked: ReadonlyMap<string, Omit<WireRecord, 'frames'>>;
  /** Stops these lanes at the gateway, also before the stream has told its id. */
  stop: (lanes: readonly string[]) => void;
  /** Takes the whole request back. */
  abort: () => void;
  finished: Promise<void>;
};

/**
 * Sends all lanes of one turn as one request and reports every lane's run as it grows. Nothing is ever sent twice:
 * an error response becomes the problem of every lane, and a lane that got no end is closed as lost.
 */
export function startChatSend({
  lanes,
  start: startMode,
  onGrowth,
  onProgress,
  onFrame,
  transport = apiFetch,
  schedule = scheduleFrame,
}: SendOptions): ChatSend {
  const sentAt = Date.now();
  const start = now();
  const asked = new Map(lanes.map(({ id, request }) => [id, { path: GATEWAY_PATH, request, sentAt }]));
  const recorders = new Map(Array.from(asked, ([id, about]) => [id, createLaneRecorder(about)]));
  const batch = createProgressBatch({ recorders, onGrowth, onProgress, schedule });
  for (const { id } of lanes) batch.mark(id);
  const controller = new AbortController();
  const stopper = createStopper({
    transport,
    openLanes: () => lanes.map(({ id }) => id).filter((id) => recorders.get(id)?.isOpen() === true),
    abort: () => controller.abort(),
  });

  function take(sseEvent: SseEvent) {
    const event = readLaneEvent(sseEvent);
    if (event.kind === 'stream') stopper.begin(event.id);
    if (!('lane' in event)) return;
    const frame = { at: now() - start, event };
    recorders.get(event.lane)?.read(event, frame.at);
    batch.mark(event.lane);
    onFrame?.(event.lane, frame);
  }

  async function run() {
    let problem;
    try {
      const response = await transport(CHAT_PATH, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ lanes, start: startMode } satisfies ChatRequest),
        signal: controller.signal,
      });
      await readEvents(response, take);
    } catch (error) {
      if (error instanceof ApiError) problem = error.problem;
      else if (!controller.signal.aborted) throw error;
    } finally {
      const cause = controller.signal.aborted ? 'aborted' : 'lost';
      // A fault of our own leaves the response unread, and what nobody reads would still be paid for.
      controller.abort();
      for (const [id, recorder] of recorders) {
        if (!recorder.isOpen()) continue;
        recorder.close({ cause, problem });
        batch.mark(id);
      }
      await batch.end();
    }
  }

  return { asked, stop: stopper.stop, abort: () => controller.abort(), finished: run() };
}

/** Gives every event of a response to `take`; a response that breaks off simply has no more events. */
async function readEvents(response: Response, take: (event: SseEvent) => void): Promise<void> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  const events = createSseReader();
  for (;;) {
    // A broken connection rejects here and nowhere else, so that a fault in reading an event is not mistaken for one.
    const chunk = await reader.read().catch(() => null);
    if (chunk === null) return;
    if (chunk.done) break;
    events.push(chunk.value).forEach(take);
  }
  events.end().forEach(take);
}
