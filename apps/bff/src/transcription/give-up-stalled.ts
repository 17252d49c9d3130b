import type { Readable } from 'node:stream';
import { createIdleTimer } from '#gateway/create-idle-timer.ts';

type Options = {
  /** The body of the upload. */
  source: Readable;
  /** Resolves when the source is over. */
  over: Promise<void>;
  stallMs: number;
  onStalled: (error: Error) => void;
};

/**
 * Breaks off an upload of which nothing comes for `stallMs`: a client that neither sends nor leaves would keep the requests of all its
 * lanes open. One that is held back by us owes us nothing.
 */
export function giveUpStalled({ source, over, stallMs, onStalled }: Options): void {
  const stall = createIdleTimer(stallMs, () => {
    if (source.isPaused()) stall.touch();
    else onStalled(new Error('The client has stopped sending.'));
  });
  stall.touch();
  source.on('data', stall.touch);
  void over.then(() => {
    source.off('data', stall.touch);
    stall.stop();
  });
}
