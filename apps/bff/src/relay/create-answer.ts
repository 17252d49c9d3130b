import type { Numbers } from '#app/numbers.ts';
import { createIdleTimer } from '#gateway/create-idle-timer.ts';
import type { Masker } from '#gateway/create-masker.ts';
import type { ByteStream, ByteStreamOptions } from './create-byte-stream.ts';

/** The one body that carries all lanes, and the one place where their bytes leave. */
export type Answer = {
  body: ReadableStream<Uint8Array>;
  /** Takes latin1 text of whole events; what is written in one turn leaves as one piece. */
  write: (text: string) => void;
  isFull: () => boolean;
  /** Writes a comment, unless something is still on its way to the reader. */
  probe: () => void;
  /** Ends the response when all that was written has left. */
  close: () => void;
};

type Options = {
  masker: Masker;
  numbers: Numbers;
  openBody: (options: ByteStreamOptions) => ByteStream;
  /** There is room again after the answer was full. */
  onRoom: () => void;
  /** The reader is gone, or `stalled`. Nothing that is written afterwards goes anywhere. */
  onGone: (why: 'left' | 'stalled') => void;
};

export function createAnswer({ masker, numbers, openBody, onRoom, onGone }: Options): Answer {
  let pending = '';
  let phase: 'open' | 'closing' | 'over' = 'open';
  let isScheduled = false;

  const finish = (): void => {
    phase = 'over';
    stall.stop();
    clearInterval(ping);
  };
  const leave = (why: 'left' | 'stalled'): void => {
    if (phase === 'over') return;
    finish();
    onGone(why);
  };
  const bytes = openBody({
    fullBytes: numbers.fullBytes,
    onRoom() {
      stall.stop();
      onRoom();
    },
    onCancel: () => leave('left'),
  });
  const isFull = (): boolean => pending.length >= bytes.room();
  const flush = (): void => {
    isScheduled = false;
    if (phase === 'over') return;
    const text = pending;
    pending = '';
    if (text !== '') bytes.enqueue(masker.maskLatin1(text));
    if (phase === 'closing') {
      finish();
      bytes.close();
    } else if (isFull()) stall.touch();
  };
  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    process.nextTick(flush);
  };
  const write = (text: string): void => {
    if (text === '') return;
    pending += text;
    schedule();
  };
  const close = (): void => {
    if (phase === 'open') phase = 'closing';
    schedule();
  };
  const stall = createIdleTimer(numbers.stallMs, () => leave('stalled'));
  const ping = setInterval(() => {
    if (!isFull()) write(': ping\n\n');
  }, numbers.pingMs);
  const probe = (): void => {
    if (phase === 'open' && pending === '' && bytes.room() >= numbers.fullBytes) write(':\n\n');
  };
  return { body: bytes.stream, write, isFull, probe, close };
}
