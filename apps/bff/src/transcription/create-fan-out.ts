import type { Numbers } from '#app/numbers.ts';
import type { Door } from '#gateway/create-door.ts';
import { createIdleTimer } from '#gateway/create-idle-timer.ts';
import type { Gateway } from '#gateway/gateway.ts';
import { openStream } from '#gateway/open-stream.ts';
import type { Upstream, UpstreamHandler } from '#gateway/upstream.ts';
import { createUploadBody, type UploadBody } from './create-upload-body.ts';
import type { MultipartFrame } from './multipart-frame.ts';
import type { UploadFile } from './read-upload.ts';
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
};

type Lane = { body: UploadBody; upstream: Upstream; frame: MultipartFrame; maxBytes: number };

export function createFanOut({ file, door, numbers }: { file: UploadFile; door: Door; numbers: Numbers }): FanOut {
  const lanes = new Set<Lane>();
  const goOn = (): void => {
    for (const lane of lanes) if (lane.body.isBehind()) return;
    stall.stop();
    file.stream.resume();
  };
  // A gateway that has stopped taking bytes must not hold up the others for ever.
  const stall = createIdleTimer(door.idleLimitMs, () => {
    for (const lane of lanes) if (lane.body.isBehind()) lane.upstream.abort('idle');
  });
  return {
    open({ gateway, frame, maxAnswerBytes }, handler) {
      const body = createUploadBody({ maxBytes: numbers.uploadQueueBytes, onRoom: goOn });
      const content = { content: body.stream, type: frame.contentType };
      const call = { gateway, route: 'transcription', body: content, maxBytes: maxAnswerBytes } as const;
      const upstream = openStream(door, call, {
        ...handler,
        onEnd(end) {
          body.drop();
          for (const lane of lanes) if (lane.body === body) lanes.delete(lane);
          goOn();
          handler.onEnd(end);
        },
      });
      lanes.add({ body, upstream, frame, maxBytes: gateway.limits.uploadBytes });
      return upstream;
    },
    start() {
      pump({ file, lanes, onBehind: () => waitForRoom(file, stall.touch) });
    },
  };
}

function waitForRoom(file: UploadFile, startStall: () => void): void {
  file.stream.pause();
  startStall();
}

function pump({ file, lanes, onBehind }: { file: UploadFile; lanes: ReadonlySet<Lane>; onBehind: () => void }): void {
  let size = 0;
  let isWhole = false;
  const begin = (firstBytes: Uint8Array): void => {
    const part = { name: uploadName(file.name, firstBytes), type: uploadType(file.type) };
    for (const lane of lanes) lane.body.push(lane.frame.head(part));
  };
  const breakOff = (): void => {
    if (!isWhole) for (const lane of lanes) lane.upstream.abort('aborted');
  };
  file.stream.on('data', (bytes: Buffer) => {
    if (size === 0) begin(bytes);
    size += bytes.length;
    for (const lane of lanes) {
      if (size > lane.maxBytes) lane.upstream.abort('too_large');
      else lane.body.push(bytes);
    }
    for (const lane of lanes) if (lane.body.isBehind()) return onBehind();
  });
  file.stream.on('end', () => {
    isWhole = true;
    if (size === 0) begin(new Uint8Array());
    for (const lane of lanes) lane.body.finish(lane.frame.tail);
    onBehind();
  });
  file.stream.on('error', breakOff).on('close', breakOff);
}
