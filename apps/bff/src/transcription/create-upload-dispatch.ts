import http, { type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { Dispatch, DispatchControl, DispatchHandler } from '#gateway/dispatch.ts';
import type { OutboundRequest } from '#gateway/outbound-request.ts';
import type { UploadBody } from './create-upload-body.ts';
import type { UploadConnection } from './create-upload-connection.ts';

const UPGRADED = Object.assign(new Error('the gateway has answered in another protocol'), { code: 'UPGRADED' });

/**
 * Sends an upload with Node's own client. Its parser of HTTP is native; undici's is one large function of WebAssembly, which V8 takes up to
 * 17 MB to optimize, and all that undici does beside it is to keep connections, of which an upload has one of its own.
 */
export function createUploadDispatch(connection: UploadConnection, body: UploadBody): Dispatch {
  return (outbound, handler) =>
    connection.open((...[error, socket]) => {
      if (error === null) body.sendTo(openRequest(socket, outbound, handler));
      else handler.onResponseError(null, error);
    });
}

function openRequest(
  socket: Socket,
  { origin, method, path, headers }: OutboundRequest,
  handler: DispatchHandler,
): http.ClientRequest {
  const request = http.request({
    createConnection: () => socket,
    method,
    path,
    // Told to close, a gateway that refuses may do so while we still send, and its answer would be lost with the connection.
    headers: { ...headers, host: new URL(origin).host, connection: 'keep-alive' },
  });
  let answer: IncomingMessage | undefined;
  let isHeld = false;
  const control: DispatchControl = {
    abort: (reason) => request.destroy(reason),
    pause() {
      isHeld = true;
      answer?.pause();
    },
    resume() {
      isHeld = false;
      answer?.resume();
    },
  };
  request.once('finish', handler.onRequestSent);
  request.once('response', (given) => {
    answer = given;
    if (isHeld) answer.pause();
    deliver(answer, control, handler);
  });
  request.on('error', (error) => {
    if (answer === undefined) handler.onResponseError(control, error);
    // One that has arrived whole is still read to its end, whatever happens to the connection.
    else if (!answer.complete) answer.destroy(error);
  });
  // Without a listener Node closes the connection and says nothing.
  request.once('upgrade', () => handler.onResponseError(control, UPGRADED));
  handler.onRequestStart(control);
  return request;
}

function deliver(answer: IncomingMessage, control: DispatchControl, handler: DispatchHandler): void {
  // A handler that fails ends its request, as in undici; nobody else would.
  const tell = (what: () => void): void => {
    try {
      what();
    } catch (error) {
      answer.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  };
  tell(() => handler.onResponseStart(control, answer.statusCode ?? 0, answer.headersDistinct));
  const tellData = (chunk: Buffer): void => tell(() => handler.onResponseData(control, chunk));
  answer.on('data', tellData);
  answer.once('end', handler.onResponseEnd);
  answer.once('error', (error) => {
    // What came before the answer broke off may have been held back.
    let rest: unknown;
    while ((rest = answer.read()) instanceof Buffer) tellData(rest);
    handler.onResponseError(control, error);
  });
}
