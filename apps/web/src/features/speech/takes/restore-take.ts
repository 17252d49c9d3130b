import { examineSound, type ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { journalRemoval } from '#lib/journal-removal.ts';
import { readJournal } from '#lib/journal.ts';
import { changeRecords, readRecord } from '#lib/records.ts';
import { runLock } from '#lib/run-lock.ts';
import { endReloadedTake } from './end-reloaded-take.ts';
import { joinPieces } from './join-pieces.ts';
import { joinTake } from './join-take.ts';
import { readPieces } from './read-pieces.ts';
import { reduceTake } from './reduce-take.ts';
import { replayTake } from './replay-take.ts';
import { restoredTakes, type RestoredTake } from './restored-takes.ts';
import { takeChanges } from './take-changes.ts';
import { takeRecord, type Take } from './take-record.ts';

/** Takes that are being restored, by id: a session can be opened twice in one breath. */
const restoring = new Map<string, Promise<Take | null>>();

/**
 * Makes a take whose page went away before its end out of its journal, and keeps it so with what came of its sound, once, by whichever tab
 * comes first. Null when it is gone, or another tab is making it by now. Where that cannot be told (`canTell` is false, on plain http) its
 * record and its journal stay as they are, and its sound is this page's alone.
 */
export function restoreTake(takeId: string, options: { canTell: boolean }): Promise<Take | null> {
  const running = restoring.get(takeId) ?? begin(takeId, options).finally(() => restoring.delete(takeId));
  restoring.set(takeId, running);
  return running;
}

async function begin(takeId: string, { canTell }: { canTell: boolean }): Promise<Take | null> {
  if (!canTell) return restore(takeId, (restored) => void restoredTakes.set(takeId, restored));
  const restored: { take: Take | null } = { take: null };
  await runLock.ifFree(takeId, async () => {
    restored.take = await restore(takeId, ({ take, file }) =>
      changeRecords([...takeChanges(take, file), journalRemoval(takeId)]),
    );
  });
  return restored.take;
}

/** A take that has an end by now stays as it is kept. */
async function restore(takeId: string, keep: (restored: RestoredTake) => Promise<void> | void): Promise<Take | null> {
  const asked = await readRecord('runs', takeRecord, takeId);
  if (asked === undefined || asked.ending !== null) return asked ?? null;
  const { entries, next } = await readJournal(takeId);
  const known = restoredTakes.get(takeId);
  if (known?.journalLength === next) return known.take;

  // One of a version without journals has kept its pieces as they ended.
  const { take: replayed, blobs } =
    next === 0 ? { take: asked, blobs: (await readPieces(asked)) ?? [] } : replayTake(asked, entries);
  const take = endReloadedTake(await examine(replayed, blobs));
  // Decoding takes its time.
  const kept = await readRecord('runs', takeRecord, takeId);
  if (kept?.ending !== null) return kept ?? null;
  const file = joinPieces(take, (piece) => blobs[piece] ?? null);
  await keep({ take, file, journalLength: next });
  return take;
}

async function examine(take: Take, blobs: readonly (Blob | null)[]): Promise<Take> {
  try {
    const sounds = new Map<number, ExaminedSound>();
    for (const [index, { format }] of take.pieces.entries()) {
      const blob = blobs[index] ?? null;
      const sound = blob === null || format === null ? null : await examineSound(blob, format);
      if (sound !== null) sounds.set(index, sound);
    }
    const pieces = take.pieces.map((piece, index) => ({ ...piece, facts: sounds.get(index)?.facts ?? piece.facts }));
    const known = { ...take, pieces };
    const joined = joinTake(known, sounds);
    return joined === null ? known : reduceTake(known, joined.event);
  } catch (error) {
    // A fault of our own, such as more sound than fits into memory: its bytes are there all the same.
    reportError(error);
    return take;
  }
}
