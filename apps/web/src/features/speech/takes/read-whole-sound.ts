import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { joinSounds } from '#blocks/audio/join-sounds.ts';
import { readSounds } from './read-sounds.ts';
import type { Take } from './take-record.ts';

/** The whole sound of a kept take; null when it is no longer kept, or cannot be decoded. */
export async function readWholeSound(take: Take): Promise<ExaminedSound | null> {
  const sounds = await readSounds(take);
  return sounds.size === 0 ? null : joinSounds([...sounds.values()]);
}
