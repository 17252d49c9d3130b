import { readTakeFile } from './read-take-file.ts';
import type { Take } from './take-record.ts';

/** The bytes of each piece of a kept take, null for a piece without any; null when they are no longer kept. */
export async function readPieces(take: Take): Promise<(Blob | null)[] | null> {
  const file = await readTakeFile(take.id);
  if (file === undefined) return null;
  let at = 0;
  return take.pieces.map(({ bytes }) => {
    const part = bytes === 0 ? null : file.slice(at, at + bytes, file.type);
    at += bytes;
    return part;
  });
}
