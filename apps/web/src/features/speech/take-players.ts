import { examineSound } from '#blocks/audio/examine-sound.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { storedPlayer } from '#blocks/audio/stored-player.ts';
import { readBlob } from '#lib/records.ts';
import { getTake } from './speech-store.ts';
import type { Take } from './take-record.ts';

/** The players of the takes on the screen, by take id. A player may hold a decoded take, so it lives no longer than the screen. */
const players = new Map<string, SoundPlayer>();

/** The player of a take: the one that plays it since it arrives, or one for the kept bytes. */
export function takePlayer({ id, format }: Take): SoundPlayer {
  const known = players.get(id);
  if (known !== undefined) return known;
  return keepPlayer(
    id,
    storedPlayer(async () => {
      const file = await readBlob(id);
      if (file === undefined || format === null) return null;
      return (await examineSound(file, format))?.file ?? null;
    }),
  );
}

/** Makes this the player of a take. */
export function keepPlayer(takeId: string, player: SoundPlayer): SoundPlayer {
  players.set(takeId, player);
  return player;
}

export function releasePlayer(takeId: string): void {
  players.get(takeId)?.release();
  players.delete(takeId);
}

/** Silences the screen that is left: kept takes give everything back, one that still arrives only stops sounding. */
export function quietPlayers(): void {
  for (const [id, player] of players) {
    const take = getTake(id);
    if (take?.end === null) player.pause();
    else releasePlayer(id);
  }
}
