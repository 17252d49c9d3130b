import * as v from 'valibot';
import type { ArchiveCheckers } from './archive-checkers.ts';
import { ArchiveRefusal } from './archive-refusal.ts';
import { ARCHIVE_STORES } from './archive-stores.ts';
import type { Archive } from './archive.ts';
import { isReadable } from './is-readable.ts';
import { RECORD_BASE } from './record-base.ts';

/**
 * Checks what an archive's records are to each other and to their readers: every id once, every part of a session that is there, every
 * record as its screen reads it. Throws `ArchiveRefusal` at the first that is not.
 */
export function checkArchive({ records, blobs }: Archive, checkers: ArchiveCheckers): void {
  const screens = new Map(records.sessions.map(({ id, screen }) => [id, String(screen)]));
  for (const store of ARCHIVE_STORES) {
    const bad = records[store].findIndex((record) => !isReadable(store, record, { screens, checkers }));
    if (bad !== -1) throw new ArchiveRefusal('bad_record', `${store}[${bad}]`);
  }
  const turns = v.parse(v.array(RECORD_BASE.turns), records.turns);
  const runs = v.parse(v.array(RECORD_BASE.runs), records.runs);
  const journal = v.parse(v.array(RECORD_BASE.journal), records.journal);

  // Bytes go by the ids of turns and runs together.
  checkUnique([...records.sessions, ...turns, ...runs]);
  for (const list of [journal, records.settings, records.prompts, blobs]) checkUnique(list);

  for (const part of [...turns, ...runs, ...journal]) {
    if (!screens.has(part.sessionId)) throw new ArchiveRefusal('stray', part.id);
  }
  const runIds = new Set(runs.map((run) => run.id));
  for (const entry of journal) {
    if (!runIds.has(entry.runId) || !entry.id.startsWith(`${entry.runId}:`))
      throw new ArchiveRefusal('stray', entry.id);
  }
  const owners = new Set([...runIds, ...turns.map((turn) => turn.id)]);
  const lost = blobs.find((blob) => !owners.has(blob.id));
  if (lost !== undefined) throw new ArchiveRefusal('stray', lost.id);
}

function checkUnique(list: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const each of list) {
    if (seen.has(each.id)) throw new ArchiveRefusal('same_id', each.id);
    seen.add(each.id);
  }
}
