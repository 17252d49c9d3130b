import type { Numbers } from '#app/numbers.ts';
import type { Door } from '#gateway/create-door.ts';
import { createIdleTimer } from '#gateway/create-idle-timer.ts';
import type { Gateway } from '#gateway/gateway.ts';
import { openStream } from '#gateway/open-stream.ts';
import type { OutboundCall } from '#gateway/outbound-request.ts';
import type { Upstream, UpstreamHandler } from '#gateway/upstream.ts';
import { createUploadBody, type UploadBody } from './create-upload-body.ts';
import { createUploadConnection } from './create-upload-connection.ts';
import { createUploadDispatch } from './create-upload-dispatch.ts';
import type { UploadMemory } from './create-upload-memory.ts';
import type { UploadMeter } from './create-upload-meter.ts';
import type { MultipartFrame } from './multipart-frame.ts';
import { pumpFile } from './pump-file.ts';
import type { UploadFile } from './parse-upload.ts';
import { uploadName } from './upload-name.ts';
import { uploadType } from './upload-type.ts';

/** Sends one upload to many gateways as it comes, in step with the slowest. */
export type FanOut = {
  /** Opens the request of one lane; its bytes follow after `start`. */
  open: (
    lane: { gateway: Gateway; frame: MultipartFrame; maxAnswerBytes: number },
    handler: UpstreamHandler,
  ) => Upstream;
  start: () => void;
  /** Whether nothing more of the upload is read for now, because a gateway has yet to take what came before. */
  isHeld: () => boolean;
};

/** `room` is how much more its gateway takes in this request, whose end is already counted in. */
type Lane = { body: UploadBody; upstream: Upstream; frame: MultipartFrame; room: number };

type Options = {
  file: UploadFile;
  memory: UploadMemory;
  requestId: string;
  door: Door;
  numbers: Numbers;
  meter: UploadMeter;
};

export function createFanOut({ file, memory, requestId, door, numbers, meter }: Options): FanOut {
  const lanes = new Set<Lane>();
  let isHeld = false;
  const goOn = (): void => {
    if (isAnyBehind(lanes)) return;
    isHeld = false;
    stall.stop();
    file.stream.resume();
  };
  const hold = (): void => {
    if (!isAnyBehind(lanes)) return;
    isHeld = true;
    file.stream.pause();
    stall.touch();
  };
  // A gateway that has stopped taking bytes must not hold up the others for ever.
  const stall = createIdleTimer(door.idleLimitMs, () => {
    for (const lane of lanes) if (lane.body.isBehind()) lane.upstream.abort('idle');
  });
  return {
    open({ gateway, frame, maxAnswerBytes }, handler) {
      const body = createUploadBody({ maxBytes: numbers.uploadQueueBytes, onRoom: goOn });
      const call = callOf({ gateway, frame, maxAnswerBytes, requestId });
      const connection = createUploadConnection(gateway.baseUrl, memory.written);
      const upstream = openStream({ ...door, dispatch: createUploadDispatch(connection, body) }, call, {
        ...handler,
        onEnd(end) {
          body.drop();
          connection.end(end.cause);
          for (const lane of lanes) if (lane.body === body) lanes.delete(lane);
          goOn();
          handler.onEnd(end);
        },
      });
      lanes.add({ body, upstream, frame, room: gateway.limits.uploadBytes - frame.tail.length });
      return upstream;
    },
    start() {
      pumpFile(file.stream, {
        onBegin(firstBytes) {
          for (const lane of lanes) send(lane, lane.frame.head(namePart(file, firstBytes)));
        },
        onBytes(bytes) {
          meter.take(bytes);
          memory.found(bytes);
          for (const lane of lanes) send(lane, memory.lend(bytes));
          hold();
        },
        onEnd() {
          for (const lane of lanes) lane.body.finish(lane.frame.tail);
          hold();
        },
        onBreak() {
          for (const lane of lanes) lane.upstream.abort('aborted');
        },
      });
    },
    isHeld: () => isHeld,
  };
}

/** Asked for every piece, so no list is made for it. */
function isAnyBehind(lanes: Iterable<Lane>): boolean {
  for (const { body } of lanes) if (body.isBehind()) return true;
  return false;
}

/** What the file is called and what it is, as far as its first bytes say it better than the client. */
function namePart({ name, type }: UploadFile, firstBytes: Buffer): { name: string; type: string } {
  return { name: uploadName(name, firstBytes), type: uploadType(type, firstBytes) };
}

type Sent = { gateway: Gateway; frame: MultipartFrame; maxAnswerBytes: number; requestId: string };

function callOf({ gateway, frame, maxAnswerBytes, requestId }: Sent): OutboundCall {
  return { gateway, route: 'transcription', body: { type: frame.contentType }, requestId, maxBytes: maxAnswerBytes };
}

/** Gateways count the whole form against their limit, not the file alone. */
function send(lane: Lane, bytes: Buffer): void {
  lane.room -= bytes.length;
  if (lane.room < 0) lane.upstream.abort('too_large');
  else lane.body.push(bytes);
}
