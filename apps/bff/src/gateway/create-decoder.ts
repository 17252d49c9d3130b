import type { Transform } from 'node:stream';
import zlib from 'node:zlib';

/**
 * A decompressor for an answer that came compressed although identity was asked for; undefined when it is to pass as it is.
 * The label is checked against the first byte, because some gateways put it on plain bodies.
 */
export function createDecoder(encoding: string | null, firstByte: number): Transform | undefined {
  // A body that is cut off gives what can be read of it; that it was cut is told by how the connection ended.
  const lenient = { finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (encoding?.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return firstByte === 0x1f ? zlib.createGunzip(lenient) : undefined;
    case 'deflate':
      return (firstByte & 0x0f) === 0x08 ? zlib.createInflate(lenient) : undefined;
    case 'br':
      return zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH });
    default:
      return undefined;
  }
}
