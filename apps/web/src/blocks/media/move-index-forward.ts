/** A box of an ISO base media file (ISO/IEC 14496-12, section 4.2): four bytes of size, four of name, then what is in it. */
type Box = { name: string; start: number; end: number };

const HEADER_BYTES = 8;
/** With a size of 1 the real one follows the name, in eight bytes. */
const LARGE_HEADER_BYTES = 16;
/** The boxes around the table of chunk offsets. */
const AROUND = ['moov', 'trak', 'mdia', 'minf', 'stbl'];
/** What stands in a `stco` before its offsets: version and flags, and how many there are. */
const TABLE_HEAD = 8;

/**
 * Moves the index of an MP4 file from its end to the front of the sound: a gateway that reads an upload from a pipe cannot come back
 * from the end. The offsets in it count from the beginning of the file, so they grow by its size. A file that has its index in front,
 * or offsets of eight bytes (from 4 GB on), stays as it is.
 */
export async function moveIndexForward(file: Blob): Promise<Blob> {
  const boxes = await listBoxes(file);
  const [index, sound] = [boxes.find(({ name }) => name === 'moov'), boxes.find(({ name }) => name === 'mdat')];
  if (index === undefined || sound === undefined || index.start < sound.start) return file;
  const bytes = new DataView(await file.slice(index.start, index.end).arrayBuffer());
  const tables = findTables(bytes, { start: 0, end: bytes.byteLength });
  if (tables.some(({ name }) => name === 'co64')) return file;
  for (const table of tables) shiftOffsets(bytes, table);
  const [head, between, tail] = [
    file.slice(0, sound.start),
    file.slice(sound.start, index.start),
    file.slice(index.end),
  ];
  return new Blob([head, bytes, between, tail], { type: file.type });
}

async function listBoxes(file: Blob): Promise<Box[]> {
  const boxes: Box[] = [];
  let start = 0;
  while (start + HEADER_BYTES <= file.size) {
    const header = new DataView(await file.slice(start, start + LARGE_HEADER_BYTES).arrayBuffer());
    const { name, size } = readHeader(header, 0);
    const isLarge = size === 1 && header.byteLength === LARGE_HEADER_BYTES;
    const end = start + (isLarge ? Number(header.getBigUint64(HEADER_BYTES)) : size);
    if (end <= start) break;
    boxes.push({ name, start, end });
    start = end;
  }
  return boxes;
}

function findTables(bytes: DataView, { start, end }: Pick<Box, 'start' | 'end'>): Box[] {
  const tables: Box[] = [];
  let at = start;
  while (at + HEADER_BYTES <= end) {
    const { name, size } = readHeader(bytes, at);
    if (size < HEADER_BYTES) break;
    const within = { start: at + HEADER_BYTES, end: at + size };
    if (AROUND.includes(name)) tables.push(...findTables(bytes, within));
    if (name === 'stco' || name === 'co64') tables.push({ name, ...within });
    at += size;
  }
  return tables;
}

function shiftOffsets(bytes: DataView, { start, end }: Box) {
  for (let at = start + TABLE_HEAD; at < end; at += 4) bytes.setUint32(at, bytes.getUint32(at) + bytes.byteLength);
}

function readHeader(bytes: DataView, at: number) {
  const name = String.fromCharCode(...[4, 5, 6, 7].map((index) => bytes.getUint8(at + index)));
  return { name, size: bytes.getUint32(at) };
}
