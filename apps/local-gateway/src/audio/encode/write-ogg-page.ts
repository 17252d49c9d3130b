/** One page of an Ogg stream (RFC 3533, section 6); its packets are whole and together fill at most 255 segments. */
export type OggPage = {
  packets: readonly Uint8Array[];
  /** The codec's position after the last packet of this page. */
  granule: number;
  serial: number;
  sequence: number;
  place: 'first' | 'middle' | 'last';
};

const HEADER_LENGTH = 27;
const SEGMENT_LENGTH = 255;
const FLAGS = { first: 2, middle: 0, last: 4 } as const;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) remainder = (remainder << 1) ^ (remainder < 0 ? 0x04c1_1db7 : 0);
  return remainder;
});

/** The bytes of a page, checksum included. */
export function writeOggPage({ packets, granule, serial, sequence, place }: OggPage): Uint8Array {
  const lacing = packets.flatMap(lacingOf);
  const bodyStart = HEADER_LENGTH + lacing.length;
  const page = new Uint8Array(bodyStart + packets.reduce((length, packet) => length + packet.length, 0));
  const view = new DataView(page.buffer);
  page.set(new TextEncoder().encode('OggS'));
  view.setUint8(5, FLAGS[place]);
  view.setBigInt64(6, BigInt(granule), true);
  view.setUint32(14, serial, true);
  view.setUint32(18, sequence, true);
  view.setUint8(26, lacing.length);
  page.set(lacing, HEADER_LENGTH);
  let offset = bodyStart;
  for (const packet of packets) {
    page.set(packet, offset);
    offset += packet.length;
  }
  view.setUint32(22, checksum(page), true);
  return page;
}

/** A packet's length as segment lengths; one below 255 ends it, so a multiple of 255 needs a last zero. */
function lacingOf(packet: Uint8Array): number[] {
  const full = Math.floor(packet.length / SEGMENT_LENGTH);
  return [...Array.from({ length: full }, () => SEGMENT_LENGTH), packet.length % SEGMENT_LENGTH];
}

function checksum(page: Uint8Array): number {
  return page.reduce((crc, byte) => ((crc << 8) ^ (CRC_TABLE[((crc >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0, 0);
}
