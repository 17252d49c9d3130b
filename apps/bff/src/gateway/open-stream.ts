import type { Transform } from 'node:stream';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';
import { createDecoder } from './create-decoder.ts';
import type { Door } from './create-door.ts';
import { createIdleTimer, type IdleTimer } from './create-idle-timer.ts';
import type { DispatchControl, DispatchHandler } from './dispatch.ts';
import { type OutboundCall, outboundRequest } from './outbound-request.ts';
import { readHead, type UpstreamHead } from './read-head.ts';
import type { Upstream, UpstreamHandler } from './upstream.ts';

type Flow = {
  /** What the log calls it; the call itself is not kept, because it holds the prompt. */
  label: { gateway: string; route: string; requestId: string | undefined };
  maxBytes: number;
  door: Door;
  handler: UpstreamHandler;
  /** Counts the silence: up to the first byte with the one limit, from then on with the other. */
  silence: IdleTimer;
  upstream: Upstream;
  /** Undefined until there is a connection for the request. */
  control: DispatchControl | undefined;
  head: UpstreamHead | undefined;
  /** Undefined until the first byte, null when the body passes as it is. */
  decoder: Transform | null | undefined;
  held: boolean;
  bytes: number;
  ended: boolean;
};

/** As undici says it, and as Node does. */
const HEAD_TOO_LARGE: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_OVERFLOW', 'HPE_HEADER_OVERFLOW']);

const STOPPED = new Error('stopped by the relay');

/** The door out: sends one request to a gateway, once, and delivers the answer. Redirects are answers like any other. */
export function openStream(door: Door, call: OutboundCall, handler: UpstreamHandler): Upstream {
  const upstream: Upstream = {
    abort: (cause) => finish(flow, cause),
    pause: () => pause(flow),
    resume: () => resume(flow),
  };
  const flow: Flow = {
    label: { gateway: call.gateway.id, route: call.route, requestId: call.requestId },
    maxBytes: call.maxBytes,
    door,
    handler,
    upstream,
    silence: createIdleTimer(door.firstByteLimitMs, () => finish(flow, 'idle')),
    control: undefined,
    head: undefined,
    decoder: undefined,
    held: false,
    bytes: 0,
    ended: false,
  };
  logContent(flow, () => ({ content: call.body?.content ?? null }));
  door.dispatch(outboundRequest(call, door.userAgent), dispatchHandler(flow));
  return upstream;
}

function dispatchHandler(flow: Flow): DispatchHandler {
  return {
    onRequestStart(control) {
      flow.control = control;
      if (flow.ended) control.abort(STOPPED);
    },
    onRequestSent: () => waitForGateway(flow),
    onResponseStart(_control, status, headers) {
      if (status < 200 || flow.ended) return;
      waitForGateway(flow);
      flow.head = readHead(status, headers);
      flow.handler.onHead(flow.head);
    },
    onResponseData: (_control, chunk) => receive(flow, chunk),
    onResponseEnd: () => close(flow, 'eof'),
    onResponseError: (_control, error) => fail(flow, error),
  };
}

function waitForGateway(flow: Flow): void {
  if (!flow.held && !flow.ended) flow.silence.touch();
}

function receive(flow: Flow, chunk: Buffer): void {
  if (flow.ended || chunk.length === 0) return;
  if (flow.decoder === undefined) begin(flow, chunk);
  waitForGateway(flow);
  if (!flow.decoder) return deliver(flow, chunk);
  if (!flow.decoder.write(chunk)) flow.control?.pause();
}

function begin(flow: Flow, chunk: Buffer): void {
  flow.silence.stop();
  flow.silence = createIdleTimer(flow.door.idleLimitMs, () => finish(flow, 'idle'));
  flow.decoder = openDecoder(flow, chunk);
}

function openDecoder(flow: Flow, chunk: Buffer): Transform | null {
  const decoder = createDecoder(flow.head?.contentEncoding ?? null, chunk);
  if (decoder === undefined) return null;
  decoder.on('data', (bytes: Buffer) => deliver(flow, bytes));
  decoder.on('drain', () => setImmediate(() => flow.control?.resume()));
  decoder.on('error', () => finish(flow, 'reset'));
  return decoder;
}

function deliver(flow: Flow, bytes: Buffer): void {
  if (flow.ended) return;
  flow.bytes += bytes.length;
  if (flow.bytes > flow.maxBytes) return finish(flow, 'too_large');
  flow.handler.onData(bytes, flow.upstream);
}

/** The gateway is done; what is still being decompressed goes out before the end does. */
function close(flow: Flow, cause: EndCause): void {
  flow.silence.stop();
  const decoder = flow.decoder ?? null;
  if (decoder === null || flow.ended) return finish(flow, cause);
  decoder.once('end', () => finish(flow, cause));
  decoder.end();
}

function fail(flow: Flow, error: Error): void {
  if (flow.ended) return;
  const code = 'code' in error ? String(error.code) : error.name;
  const cause = causeOf(flow, code);
  flow.door.log.warn({ ...flow.label, cause, code }, 'gateway call failed');
  close(flow, cause);
}

function causeOf(flow: Flow, code: string): EndCause {
  if (HEAD_TOO_LARGE.has(code)) return 'too_large';
  return flow.control === undefined ? 'unreachable' : 'reset';
}

/** The first cause wins: after an abort an error is still reported. */
function finish(flow: Flow, cause: EndCause): void {
  if (flow.ended) return;
  flow.ended = true;
  flow.silence.stop();
  flow.decoder?.destroy();
  logContent(flow, () => ({ cause, bytes: flow.bytes }));
  flow.handler.onEnd({ cause, bytes: flow.bytes });
  flow.control?.abort(STOPPED);
}

/** Only where the operator has switched it on; `describe` is not called otherwise. */
function logContent({ door, label }: Flow, describe: () => object): void {
  if (door.logsContent) door.log.info({ ...label, ...describe() }, 'content');
}

function pause(flow: Flow): void {
  if (flow.held || flow.ended) return;
  flow.held = true;
  flow.silence.stop();
  if (flow.decoder) flow.decoder.pause();
  else flow.control?.pause();
}

function resume(flow: Flow): void {
  if (!flow.held || flow.ended) return;
  flow.held = false;
  flow.silence.touch();
  if (flow.decoder) flow.decoder.resume();
  else flow.control?.resume();
}
