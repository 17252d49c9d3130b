/** The part of a file that may be other than sound: tags with pictures stand at the end too. */
const USUAL_SHARE = 0.05;

/**
 * Passes packets on, and throws at the end when they are much less than the file. Bare MPEG streams are read by looking for the next
 * frame, or end where there is none, so damage in them goes unnoticed otherwise. `expected` is in bytes.
 */
export async function* checkSkipped<P extends { byteLength: number }>(
  packets: AsyncIterable<P>,
  expected: number,
): AsyncGenerator<P> {
  let bytes = 0;
  for await (const packet of packets) {
    bytes += packet.byteLength;
    yield packet;
  }
  if (bytes < (1 - USUAL_SHARE) * expected) throw new RangeError('Much of the file is no sound');
}
