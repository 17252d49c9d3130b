import type { Writable } from 'node:stream';

/** The request body of one lane: what of the upload its gateway has not yet taken. */
export type UploadBody = {
  /** There is a connection: what has come goes out with this request, and what comes follows. */
  sendTo: (request: Writable) => void;
  push: (bytes: Buffer) => void;
  /** Whether the gateway must take something before more may come; when all has come, whether it has yet to take the rest. */
  isBehind: () => boolean;
  /** The upload is complete; `tail` ends it. */
  finish: (tail: Buffer) => void;
  /** The lane is over; nothing is kept for it. */
  drop: () => void;
};

/** What one turn of the event loop brings is sent with one write: each by itself would make a third more garbage. */
export function createUploadBody({ maxBytes, onRoom }: { maxBytes: number; onRoom: () => void }): UploadBody {
  let target: Writable | undefined;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let isBehind = false;
  let isWhole = false;
  let isPlanned = false;
  let isOver = false;
  const catchUp = (): void => {
    if (!isBehind) return;
    isBehind = false;
    onRoom();
  };
  const send = (): void => {
    isPlanned = false;
    if (isOver) return;
    for (const bytes of waiting) target?.write(bytes);
    waiting = [];
    waitingBytes = 0;
    if (!isWhole) return catchUp();
    isOver = true;
    target?.end(catchUp);
  };
  const sendSoon = (): void => {
    if (target === undefined || target.writableNeedDrain || isPlanned) return;
    isPlanned = true;
    setImmediate(send);
  };
  const add = (bytes: Buffer): void => {
    waiting.push(bytes);
    waitingBytes += bytes.length;
    sendSoon();
  };
  return {
    sendTo(request) {
      target = request.on('drain', sendSoon);
      sendSoon();
    },
    push(bytes) {
      if (isOver) return;
      add(bytes);
      if (waitingBytes >= maxBytes) isBehind = true;
    },
    isBehind: () => isBehind,
    finish(tail) {
      if (isOver) return;
      isWhole = true;
      isBehind = true;
      add(tail);
    },
    drop() {
      isOver = true;
      isBehind = false;
      waiting = [];
    },
  };
}
