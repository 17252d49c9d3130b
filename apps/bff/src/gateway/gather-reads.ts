import type { Dispatcher } from 'undici';

/** To copy a piece as large as this costs more than to call once more. */
const LARGE_BYTES = 8 * 1024;

/**
 * Gives a handler what one read of the socket has brought as one piece: undici calls once for every HTTP chunk, and gateways make one of
 * every event. An interceptor of undici's.
 */
export const gatherReads: Dispatcher.DispatcherComposeInterceptor = (dispatch) => (options, handler) =>
  dispatch(options, gather(handler));

function gather(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchHandler {
  let pieces: Buffer[] = [];
  const pass = (controller: Dispatcher.DispatchController): void => {
    const [only] = pieces;
    if (only === undefined) return;
    const bytes = pieces.length === 1 ? only : Buffer.concat(pieces);
    pieces = [];
    handler.onResponseData?.(controller, bytes);
  };
  const passLater = (controller: Dispatcher.DispatchController): void => {
    try {
      pass(controller);
    } catch (error) {
      // What undici does with an error that is thrown inside its own call.
      controller.abort(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return {
    onRequestStart: (controller, context) => handler.onRequestStart?.(controller, context),
    onRequestSent: () => handler.onRequestSent?.(),
    onResponseStart: (...head) => handler.onResponseStart?.(...head),
    onResponseData(controller, piece) {
      if (piece.length >= LARGE_BYTES) {
        pass(controller);
        handler.onResponseData?.(controller, piece);
        return;
      }
      // A tick and not a microtask: those run before the read is over.
      if (pieces.length === 0) process.nextTick(passLater, controller);
      pieces.push(piece);
    },
    onResponseEnd(controller, trailers) {
      pass(controller);
      handler.onResponseEnd?.(controller, trailers);
    },
    onResponseError(controller, error) {
      pass(controller);
      handler.onResponseError?.(controller, error);
    },
  };
}
