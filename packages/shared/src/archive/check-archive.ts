import * as v from 'valibot';
import type { ArchiveCheckers, RecordCheck } from './archive-checkers.ts';
import { ArchiveRefusal } from './archive-refusal.ts';
import type { ArchiveStore } from './archive-stores.ts';
import type { Archive, ArchiveRecord } from './archive.ts';

/** Ids are parts of addresses and of other records' ids. */
const id = v.pipe(v.string(), v.regex(/^[\w-]{1,128}$/));

const base = {
  sessions: v.looseObject({ id, screen: v.string() }),
  turns: v.looseObject({ id, sessionId: id, seq: v.pipe(v.number(), v.finite()) }),
  runs: v.looseObject({ id, sessionId: id, seq: v.pipe(v.number(), v.finite()) }),
  journal: v.looseObject({ id: v.string(), runId: id, sessionId: id, entries: v.array(v.unknown()) }),
  settings: v.looseObject({ id: v.pipe(v.string(), v.maxLength(256)) }),
  prompts: v.looseObject({ id: v.pipe(v.string(), v.maxLength(256)) }),
};

/** The begin of the id of what a session's composer holds; see `benchId` of the app. */
const BENCH = 'bench.';

/**
 * Checks what an archive's records are to each other and to their readers: every id once, every part of a session that is there, every
 * record as its screen reads it. Throws `ArchiveRefusal` at the first that is not.
 */
export function checkArchive({ records, blobs }: Archive, checkers: ArchiveCheckers): void {
  const sessions = checkEach(records.sessions, 'sessions', base.sessions, () => checkers.session);
  const screens = new Map(sessions.map((session) => [session.id, session.screen]));
  const checkerOf = (sessionId: string) => checkers.screens[screens.get(sessionId) ?? ''];

  const turns = checkEach(records.turns, 'turns', base.turns, ({ sessionId }) => checkerOf(sessionId)?.turn);
  const runs = checkEach(records.runs, 'runs', base.runs, ({ sessionId }) => checkerOf(sessionId)?.run);
  const journal = checkEach(records.journal, 'journal', base.journal, () => undefined);
  const settings = checkEach(records.settings, 'settings', base.settings, (record) =>
    record.id.startsWith(BENCH) ? checkerOf(record.id.slice(BENCH.length))?.bench : undefined,
  );
  const prompts = checkEach(records.prompts, 'prompts', base.prompts, () => checkers.prompt);

  // Bytes go by the ids of turns and runs together.
  checkUnique([...sessions, ...turns, ...runs]);
  for (const list of [journal, settings, prompts, blobs]) checkUnique(list);

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
  if (lost !== undefined) throw new ArchiveRefusal('stray', `blobs ${lost.id}`);
}

function checkEach<T extends { id: string }>(
  records: readonly ArchiveRecord[],
  store: ArchiveStore,
  schema: v.GenericSchema<unknown, T>,
  choose: (record: T) => RecordCheck | undefined,
): T[] {
  return records.map((record, index) => {
    const read = v.safeParse(schema, record);
    const isGood = read.success && (choose(read.output)?.(record) ?? true);
    if (!isGood) throw new ArchiveRefusal('bad_record', `${store}[${index}]`);
    return read.output;
  });
}

function checkUnique(list: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const each of list) {
    if (seen.has(each.id)) throw new ArchiveRefusal('same_id', each.id);
    seen.add(each.id);
  }
}
