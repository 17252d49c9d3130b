import type { PlayableFile, SoundPlayer } from '#blocks/audio/sound-player.ts';
import { storedPlayer } from '#blocks/audio/stored-player.ts';
import { streamPlayer } from '#blocks/audio/stream-player.ts';
import { now } from '#lib/now.ts';
import { getTake, reportTake } from '#features/speech/bench/speech-store.ts';
import { askedFormat } from './is-as-asked.ts';
import { liveTakes, unsavedSounds, type LiveTake } from './live-takes.ts';
import { readWholeSound } from './read-whole-sound.ts';
import type { Take } from './take-record.ts';

/** The players of the takes on the screen, by take id. A player may hold a decoded take, so it lives no longer than the screen. */
const players = new Map<string, SoundPlayer>();

/** The player of a take: of what arrives while it arrives, else of the bytes that are kept. Ask inside the click that is to sound. */
export function takePlayer(take: Take): SoundPlayer {
  const known = players.get(take.id);
  if (known !== undefined) return known;
  const live = liveTakes.get(take.id);
  const player =
    live === undefined
      ? storedPlayer(async () => unsavedSounds.get(take.id) ?? (await readWholeSound(take))?.file ?? null)
      : openLivePlayer(take, live);
  players.set(take.id, player);
  return player;
}

function openLivePlayer(take: Take, { feed, startedAt }: LiveTake): SoundPlayer {
  const player = streamPlayer({
    asked: askedFormat(take),
    pieces: take.pieces.length,
    onSounding() {
      // One that is drawn at the very end may be played much later: that is not its first sound.
      if (getTake(take.id)?.ending === null) reportTake(take.id, { type: 'sounding', t: now() - startedAt });
    },
    onStarved: () => reportTake(take.id, { type: 'starved' }),
  });
  feed.attach(player);
  return player;
}

/** Gives a take that has arrived to its player, if it has one by now. */
export function completePlayer(takeId: string, file: PlayableFile | null): void {
  players.get(takeId)?.complete(file);
}

export function pausePlayer(takeId: string): void {
  players.get(takeId)?.pause();
}

export function releasePlayer(takeId: string): void {
  players.get(takeId)?.release();
  players.delete(takeId);
}

/** Silences the screen that is left: kept takes give everything back, one that still arrives only stops sounding. */
export function quietPlayers(): void {
  for (const [id, player] of players) {
    const isLive = getTake(id)?.ending === null;
    if (isLive) player.pause();
    else releasePlayer(id);
  }
}
