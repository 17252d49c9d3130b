import type { Readable } from 'node:stream';

/** As many first bytes as tell a container (`sniffAudio`). */
const TELLING_BYTES = 64;

type Handlers = {
  /** Once, before all bytes: enough of them to tell the container, or all that the file has. */
  onBegin: (firstBytes: Buffer) => void;
  onBytes: (bytes: Buffer) => void;
  onEnd: () => void;
  /** The file ends before its end; there may have been no beginning. */
  onBreak: () => void;
};

/** Reads a file as it comes. The first pieces of an upload can be of any size, one byte included, so they are gathered first. */
export function pumpFile(stream: Readable, { onBegin, onBytes, onEnd, onBreak }: Handlers): void {
  let isWhole = false;
  let isBegun = false;
  let gathered = Buffer.alloc(0);
  const begin = (): void => {
    isBegun = true;
    onBegin(gathered);
    if (gathered.length > 0) onBytes(gathered);
  };
  const breakOff = (): void => {
    if (!isWhole) onBreak();
  };
  stream.on('data', (bytes: Buffer) => {
    if (isBegun) return onBytes(bytes);
    gathered = Buffer.concat([gathered, bytes]);
    if (gathered.length >= TELLING_BYTES) begin();
  });
  stream.on('end', () => {
    isWhole = true;
    if (!isBegun) begin();
    onEnd();
  });
  // It may have been broken off before anybody looked.
  if (stream.destroyed) setImmediate(breakOff);
  else stream.on('error', breakOff).on('close', breakOff);
}
