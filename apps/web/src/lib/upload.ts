import { readApiError } from './read-api-error.ts';
import { unreachable } from './unreachable.ts';

type Upload = {
  path: string;
  form: FormData;
  signal: AbortSignal;
  /** Bytes sent so far and in all, the form's own framing included. */
  onProgress: (progress: { sent: number; total: number }) => void;
};

/**
 * Posts a form and reads the event stream that answers it, while upload progress is known. fetch tells no upload progress, so this
 * is an XMLHttpRequest, whose text grows as it arrives. Resolves at the response head; throws an `ApiError` for an error response
 * and when the BFF is lost (also from the iterator), the signal's reason after an abort.
 */
export function upload({ path, form, signal, onProgress }: Upload): Promise<AsyncIterable<Uint8Array>> {
  // oxlint-disable-next-line no-restricted-globals -- the one use, for upload progress
  const request = new XMLHttpRequest();
  const stop = () => request.abort();

  return new Promise((resolve, reject) => {
    const arrivals = createArrivals(request);
    const fail = (error: unknown) => {
      reject(error);
      arrivals.fail(error);
    };

    request.upload.addEventListener('progress', (event) => onProgress({ sent: event.loaded, total: event.total }));
    request.addEventListener('readystatechange', () => {
      if (request.readyState === request.HEADERS_RECEIVED && isOk(request.status)) resolve(arrivals.read());
    });
    request.addEventListener('progress', () => isOk(request.status) && arrivals.take());
    request.addEventListener('load', () => {
      if (!isOk(request.status)) return reject(readApiError(request.status, request.responseText));
      arrivals.take();
      arrivals.end();
    });
    request.addEventListener('error', () => fail(unreachable()));
    request.addEventListener('abort', () => fail(signal.reason));
    request.addEventListener('loadend', () => signal.removeEventListener('abort', stop));

    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', stop);
    request.open('POST', path);
    request.send(form);
  });
}

function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Turns the growing `responseText` into chunks of bytes that a reader takes when it likes. */
function createArrivals(request: XMLHttpRequest) {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  let taken = 0;
  let state: { done: false } | { done: true; error?: unknown } = { done: false };
  let wake = Promise.withResolvers<void>();

  function signalArrival() {
    wake.resolve();
    wake = Promise.withResolvers();
  }

  return {
    take() {
      const text = request.responseText;
      if (text.length === taken) return;
      chunks.push(encoder.encode(text.slice(taken)));
      taken = text.length;
      signalArrival();
    },
    end() {
      state = { done: true };
      signalArrival();
    },
    fail(error: unknown) {
      state = { done: true, error };
      signalArrival();
    },
    async *read(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          const arrived = wake.promise;
          yield* chunks.splice(0);
          if (chunks.length > 0) continue;
          if (state.done) {
            if ('error' in state) throw state.error;
            return;
          }
          await arrived;
        }
      } finally {
        // A reader that leaves early must not leave the request running; one that is over is not changed by this.
        request.abort();
      }
    },
  };
}
