import type { Transform } from 'node:stream';
import zlib from 'node:zlib';

/** Brotli has no mark of its own, but does not begin with the words of an event stream, of JSON or of a page. */
const PLAIN_START = /^(?:data:|event:|id:|retry:|: |\{\s*"|<!doctype|<html)/i;

/**
 * A decompressor for an answer that came compressed although identity was asked for; undefined when it is to pass as it is.
 * The label is checked against the first bytes, because some gateways put it on plain bodies.
 */
export function createDecoder(encoding: string | null, start: Buffer): Transform | undefined {
  const firstByte = start[0] ?? 0;
  // A body that is cut off gives what can be read of it; that it was cut is told by how the connection ended.
  const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return firstByte === 0x1f ? zlib.createGunzip(lenient) : undefined;
    case 'deflate':
      return (firstByte & 0x0f) === 0x08 ? zlib.createInflate(lenient) : undefined;
    case 'br':
      if (PLAIN_START.test(start.toString('latin1', 0, 16))) return undefined;
      return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
}
