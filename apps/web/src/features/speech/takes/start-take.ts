import { createSoundFeed, type SoundFeed } from '#blocks/audio/create-sound-feed.ts';
import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { tellSoundAdded } from '#blocks/kept-sounds/added-sounds.ts';
import { now } from '#lib/now.ts';
import { runLock } from '#lib/run-lock.ts';
import { getTake, reportTake } from '#features/speech/bench/speech-store.ts';
import { createTakeJournal } from './create-take-journal.ts';
import { joinPieces } from './join-pieces.ts';
import { liveTakes, unsavedSounds } from './live-takes.ts';
import { readPieces } from './read-pieces.ts';
import { readSounds } from './read-sounds.ts';
import { restoredTakes } from './restored-takes.ts';
import { createRequestQueue } from './create-request-queue.ts';
import { runTake } from './run-take.ts';
import { saveAskedTake } from './save-asked-take.ts';
import { saveSpeechSession } from './save-take.ts';
import { completePlayer, releasePlayer } from './take-players.ts';
import type { TakeEvent } from './take-event.ts';
import type { TakeBytes } from './take-journal-entry.ts';
import type { Take } from './take-record.ts';

/** Browsers open six connections to a host; two are left for everything else that the page asks. */
const queue = createRequestQueue(4);

/** The takes of which it is being found out what is kept: they are not live yet, and are not to be asked for twice. */
const preparing = new Set<string>();

/** Asks for every piece of a take that was just added to the store. */
export function startTake(takeId: string): void {
  const take = getTake(takeId);
  if (take === undefined) return;
  void saveAskedTake(takeId);
  void run(takeId, { indexes: take.pieces.map((_, index) => index) });
}

/**
 * Asks once more for the pieces of a take that are not whole, or for one of them; the others stay as they are, but for those whose bytes
 * are no longer kept.
 */
export async function retryPieces(takeId: string, only?: number): Promise<void> {
  const take = getTake(takeId);
  if (take === undefined || liveTakes.has(takeId) || preparing.has(takeId)) return;
  preparing.add(takeId);
  const reading = Promise.all([readPieces(take), readSounds(take)]);
  const [pieces, sounds] = await reading.finally(() => preparing.delete(takeId));
  const kept = pieces ?? [];
  const indexes = take.pieces.flatMap(({ ending, bytes }, index) => {
    const isWanted = ending?.state !== 'complete' && (only === undefined || index === only);
    const isLost = bytes > 0 && (kept[index] ?? null) === null;
    return isWanted || isLost ? [index] : [];
  });
  for (const index of indexes) sounds.delete(index);
  await run(takeId, { indexes, kept, sounds });
}

type PiecesToRun = {
  indexes: readonly number[];
  kept?: readonly (Blob | null)[];
  sounds?: ReadonlyMap<number, ExaminedSound>;
};

async function run(takeId: string, { indexes, kept = [], sounds = new Map() }: PiecesToRun): Promise<void> {
  const before = getTake(takeId);
  if (before === undefined) return;
  const release = runLock.hold(takeId);
  const journal = createTakeJournal({ takeId, sessionId: before.sessionId });
  const feed = createSoundFeed();
  const report = (event: TakeEvent) => {
    reportTake(takeId, event);
    journal.note(event);
  };
  const controller = new AbortController();
  // What is asked for again beside what stays goes on where the asking ended: the time between is nobody's waiting.
  const isAnew = indexes.length === before.pieces.length;
  const startedAt = now() - (isAnew ? 0 : (before.ending?.t ?? 0));
  // A player of the sound as it was does not know of what comes now.
  releasePlayer(takeId);
  liveTakes.set(takeId, { feed, startedAt, report, controller });
  reportTake(takeId, { type: 'again', indexes });
  const take = getTake(takeId) ?? before;
  const file = () => joinPieces(getTake(takeId) ?? take, (piece) => feed.blobOf(piece));
  try {
    const entries = await refill(feed, { take, indexes, kept });
    if (before.ending !== null) journal.begin(entries);
    const sound = await runTake({
      take,
      indexes,
      known: sounds,
      signal: controller.signal,
      startedAt,
      queue,
      feed: journal.keep(feed),
      report,
    });
    completePlayer(takeId, sound?.file ?? null);
    if (sound !== null) unsavedSounds.set(takeId, sound.file);
  } catch (error) {
    // A fault of our own, such as more sound than fits into memory: the take has an end all the same, with the bytes that came.
    report({ type: 'end', ending: { state: 'cut_off', t: now() - startedAt } });
    completePlayer(takeId, null);
    throw error;
  } finally {
    liveTakes.delete(takeId);
    await Promise.all([journal.finish(file()), saveSpeechSession(take.sessionId, { store: 'runs', id: takeId })]);
    // One that was being read meanwhile too.
    restoredTakes.delete(takeId);
    release();
  }
  unsavedSounds.delete(takeId);
  tellSoundAdded();
}

/** Puts the pieces that are not asked for again into the feed, in their places, and gives their bytes. */
async function refill(
  feed: SoundFeed,
  { take, indexes, kept }: Pick<PiecesToRun, 'indexes'> & { take: Take; kept: readonly (Blob | null)[] },
): Promise<TakeBytes[]> {
  const entries: TakeBytes[] = [];
  for (const [index, { format }] of take.pieces.entries()) {
    const blob = kept[index] ?? null;
    if (blob === null || format === null || indexes.includes(index)) continue;
    feed.open(format);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    feed.add(index, bytes);
    feed.endPiece(index);
    entries.push({ piece: index, bytes });
  }
  return entries;
}
