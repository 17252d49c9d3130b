import type { Numbers } from '#app/numbers.ts';
import { createByteMask } from '#gateway/create-byte-mask.ts';
import { createIdleTimer } from '#gateway/create-idle-timer.ts';
import type { Upstream } from '#gateway/upstream.ts';
import type { ClientConnection } from '#routes/client-connection.ts';

/** The response body of a speech request: bytes leave as they come, and the gateway is held back when the reader is slow. */
export type AudioBody = {
  stream: ReadableStream<Uint8Array>;
  write: (bytes: Buffer) => void;
  /** The audio is whole. */
  close: () => void;
  /** The audio is torn: what there is still leaves, then the connection breaks, so that nobody takes it for whole. */
  tear: () => void;
};

type Options = {
  upstream: Upstream;
  connection: ClientConnection;
  numbers: Numbers;
  /** Gives back the memory of bytes that have been written. */
  release: (bytes: Uint8Array) => void;
  /** The forms of the secrets that must not leave. */
  secrets: readonly string[];
};

export function createAudioBody({ upstream, connection, numbers, release, secrets }: Options): AudioBody {
  const mask = createByteMask(secrets);
  let phase: 'open' | 'torn' | 'over' = 'open';
  let isHeld = false;
  const leave = (): void => {
    phase = 'over';
    stall.stop();
    upstream.abort('aborted');
  };
  const bytes = connection.openBody({
    fullBytes: numbers.fullBytes,
    onRoom() {
      stall.stop();
      breakWhenEmpty();
      if (!isHeld) return;
      isHeld = false;
      // No upstream may be resumed inside a handler of one, and this may be inside.
      setImmediate(upstream.resume);
    },
    onCancel: leave,
    onWritten: release,
  });
  const stall = createIdleTimer(numbers.stallMs, () => {
    leave();
    connection.destroy();
  });
  const enqueue = (piece: Uint8Array): void => {
    if (piece.length > 0 && phase === 'open') bytes.enqueue(piece);
  };
  const breakWhenEmpty = (): void => {
    if (phase === 'torn' && bytes.room() === numbers.fullBytes) setImmediate(connection.destroySoon);
  };
  return {
    stream: bytes.stream,
    write(piece) {
      enqueue(mask.push(piece));
      if (phase !== 'open' || bytes.room() > 0) return;
      isHeld = true;
      upstream.pause();
      stall.touch();
    },
    close() {
      enqueue(mask.end());
      if (phase === 'open') bytes.close();
      phase = 'over';
    },
    tear() {
      enqueue(mask.end());
      if (phase === 'open') phase = 'torn';
      breakWhenEmpty();
    },
  };
}
