import { saveFile } from '#lib/save-file.ts';
import { nameTake } from './name-take.ts';
import { readTakeFile } from './read-take-file.ts';
import { readWholeSound } from './read-whole-sound.ts';
import type { Take } from './take-record.ts';

/** Saves a take: the bytes of one piece as they came, several joined as WAV. Resolves to false when they are no longer kept. */
export async function downloadTake(take: Take): Promise<boolean> {
  const file = take.pieces.length === 1 ? await readTakeFile(take.id) : (await readWholeSound(take))?.file.wav;
  if (file === undefined) return false;
  saveFile(file, nameTake(take));
  return true;
}
