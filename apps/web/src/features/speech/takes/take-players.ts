import type { PlayableFile, SoundPlayer } from '#blocks/audio/sound-player.ts';
import { storedPlayer } from '#blocks/audio/stored-player.ts';
import { streamPlayer } from '#blocks/audio/stream-player.ts';
import { now } from '#lib/now.ts';
import { getTake } from '#features/speech/bench/speech-store.ts';
import { askedFormat } from './is-as-asked.ts';
import { liveTakes, unsavedSounds, type LiveTake } from './live-takes.ts';
import { readWholeSound } from './read-whole-sound.ts';
import { saveTake } from './save-take.ts';
import type { Take } from './take-record.ts';

/** The players of the takes on the screen, by take id. A player may hold a decoded take, so it lives no longer than the screen. */
const players = new Map<string, SoundPlayer>();

/** The takes whose first sound is still to come, by take id. */
const waiting = new Set<string>();

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

function openLivePlayer(take: Take, { feed, startedAt, report }: LiveTake): SoundPlayer {
  const player = streamPlayer({
    asked: askedFormat(take),
    pieces: take.pieces.length,
    onSounding() {
      if (!waiting.has(take.id)) return;
      report({ type: 'sounding', t: now() - startedAt });
      waiting.delete(take.id);
      // A short take has been saved before it sounds.
      if (getTake(take.id)?.ending !== null) void saveTake(take.id, null);
    },
    onStarved: () => report({ type: 'starved' }),
  });
  waiting.add(take.id);
  feed.attach(player);
  return player;
}

/** Gives a take that has arrived to its player, if it has one by now. */
export function completePlayer(takeId: string, file: PlayableFile | null): void {
  const player = players.get(takeId);
  // What is not being played by now is played when somebody likes to: that tells nothing of how soon it could sound.
  if (player?.store.getState().playing !== true) waiting.delete(takeId);
  player?.complete(file);
}

export function pausePlayer(takeId: string): void {
  players.get(takeId)?.pause();
}

export function releasePlayer(takeId: string): void {
  players.get(takeId)?.release();
  players.delete(takeId);
  waiting.delete(takeId);
}

/** Silences the screen that is left: kept takes give everything back, one that still arrives only stops sounding. */
export function quietPlayers(): void {
  for (const [id, player] of players) {
    const isLive = getTake(id)?.ending === null;
    if (isLive) player.pause();
    else releasePlayer(id);
  }
}
