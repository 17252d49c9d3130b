import { examineSound, type ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { readJournal } from '#lib/journal.ts';
import { journalPrefix } from '#lib/journal-prefix.ts';
import { changeRecords, putBlob, readRecord } from '#lib/records.ts';
import { runLock } from '#lib/run-lock.ts';
import { endReloadedTake } from './end-reloaded-take.ts';
import { joinPieces } from './join-pieces.ts';
import { joinTake } from './join-take.ts';
import { reduceTake } from './reduce-take.ts';
import { replayTake } from './replay-take.ts';
import { takeChanges } from './take-changes.ts';
import { takeRecord, type Take } from './take-record.ts';

/**
 * Makes a take whose page went away before its end out of its journal: what came of it can be played, and is kept so, once, by whichever
 * tab comes first. Where it cannot be told that no tab is making it (plain http), its record and its journal stay as they are.
 */
export async function restoreTake(asked: Take): Promise<Take> {
  const { take: replayed, feed } = replayTake(asked, (await readJournal(asked.id)).entries);
  // Another tab has been first: what is kept by now is all of it.
  const kept = await readRecord('runs', takeRecord, asked.id);
  if (kept !== undefined && kept.ending !== null) return kept;

  const take = endReloadedTake(await examine(replayed, feed.blobOf));
  const file = joinPieces(take, feed.blobOf);
  // Whoever is shown the take can play it.
  if (file !== null) await changeRecords([{ ...putBlob(take.id, file), onlyWith: { store: 'runs', id: take.id } }]);
  void runLock.ifFree(take.id, () =>
    changeRecords([...takeChanges(take, null), { store: 'journal', removePrefix: journalPrefix(take.id) }]),
  );
  return take;
}

async function examine(take: Take, blobOf: (piece: number) => Blob | null): Promise<Take> {
  const sounds = new Map<number, ExaminedSound>();
  for (const [index, { format }] of take.pieces.entries()) {
    const blob = blobOf(index);
    const sound = blob === null || format === null ? null : await examineSound(blob, format);
    if (sound !== null) sounds.set(index, sound);
  }
  const pieces = take.pieces.map((piece, index) => ({ ...piece, facts: sounds.get(index)?.facts ?? piece.facts }));
  const known = { ...take, pieces };
  const joined = joinTake(known, sounds);
  return joined === null ? known : reduceTake(known, joined.event);
}
