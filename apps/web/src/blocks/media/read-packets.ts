import type { EncodedPacket, EncodedPacketSink } from 'mediabunny';

/**
 * The encoded packets from this one on, one by one: a reader that fetches ahead loses what it has when it comes upon damage. Each has
 * bytes of its own: as a view of what was read it would keep the pictures around it in memory as well.
 */
export async function* readPackets(sink: EncodedPacketSink, from: EncodedPacket | null): AsyncGenerator<EncodedPacket> {
  for (let packet = from; packet !== null; packet = await sink.getNextPacket(packet)) {
    yield packet.clone({ data: packet.data.slice() });
  }
}
