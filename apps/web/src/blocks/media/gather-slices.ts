/** What is needed of an encoded packet: where it belongs (seconds) and how large it is. */
type Packet = { timestamp: number; byteLength: number };

/** Packets that are decoded together. Those of `lead` come before them and only put the decoder into its state. */
export type Slice<P extends Packet> = { lead: P[]; packets: P[] };

/** Seconds of a slice: the first is short, so that there is soon something to see. */
const FIRST_SECONDS = 2;
const USUAL_SECONDS = 10;
const SLICE_BYTES = 4 * 1024 * 1024;
/** Packets in front of a slice. MP3 looks back over at most nine frames, Opus settles within 80 ms, AAC and Vorbis need one. */
export const LEAD = 10;
/** Packets whose beginnings are further apart (seconds) do not belong together: no codec's packets are that long. */
const LONGEST_PACKET = 1;

/**
 * Cuts a track into slices that a decoder can take at once; where the time jumps, a slice ends. Packets before `from` (seconds) are
 * the lead of the first.
 */
export async function* gatherSlices<P extends Packet>(
  packets: AsyncIterable<P>,
  from: number,
): AsyncGenerator<Slice<P>> {
  let slice: Slice<P> = { lead: [], packets: [] };
  let seconds = FIRST_SECONDS;
  let bytes = 0;
  for await (const packet of packets) {
    if (packet.timestamp < from) {
      slice.lead.push(packet);
      continue;
    }
    const [first, last] = [slice.packets[0], slice.packets.at(-1)];
    if (first !== undefined && last !== undefined) {
      const jumps = Math.abs(packet.timestamp - last.timestamp) > LONGEST_PACKET;
      if (jumps || packet.timestamp - first.timestamp >= seconds || bytes >= SLICE_BYTES) {
        yield slice;
        slice = { lead: jumps ? [] : slice.packets.slice(-LEAD), packets: [] };
        seconds = USUAL_SECONDS;
        bytes = 0;
      }
    }
    slice.packets.push(packet);
    bytes += packet.byteLength;
  }
  if (slice.packets.length > 0) yield slice;
}
