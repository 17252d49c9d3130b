import { examineSound, type ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { readPieces } from './read-pieces.ts';
import type { Take } from './take-record.ts';

/** The sounds of the pieces of a kept take, by their place; none of what is no longer kept or cannot be decoded. */
export async function readSounds(take: Take): Promise<Map<number, ExaminedSound>> {
  const pieces = (await readPieces(take)) ?? [];
  const examined = await Promise.all(
    pieces.map(async (blob, index) => {
      const format = take.pieces[index]?.format ?? null;
      return blob === null || format === null ? null : examineSound(blob, format);
    }),
  );
  return new Map(examined.flatMap((sound, index) => (sound === null ? [] : [[index, sound] as const])));
}
