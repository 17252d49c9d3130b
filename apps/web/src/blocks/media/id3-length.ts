/** The header of an ID3v2 tag: its name, version and flags, and its length. */
const HEADER_BYTES = 10;

/**
 * The bytes of the ID3v2 tag in front of a file, 0 without one (ID3v2.4.0, section 3.1: the length is four bytes of seven bits each,
 * without the header). The sound behind it can be of any format.
 */
export async function id3Length(blob: Blob): Promise<number> {
  const header = new Uint8Array(await blob.slice(0, HEADER_BYTES).arrayBuffer());
  if (header.length < HEADER_BYTES || String.fromCharCode(...header.subarray(0, 3)) !== 'ID3') return 0;
  return HEADER_BYTES + header.subarray(6).reduce((length, byte) => length * 128 + (byte & 0x7f), 0);
}
