import * as v from 'valibot';
import type { ArchiveCheckers, RecordCheck } from './archive-checkers.ts';
import type { ArchiveStore } from './archive-stores.ts';
import type { ArchiveRecord } from './archive.ts';
import { RECORD_BASE } from './record-base.ts';

/** The begin of the id of what a session's composer holds; see `benchId` of the app. */
const BENCH = 'bench.';

/** Which screen a session is of, by its id. */
export type ScreensById = ReadonlyMap<string, string>;

type ReadableOptions = { screens: ScreensById; checkers: ArchiveCheckers };

/** Whether a record is one of its store, and as its screen reads it. */
export function isReadable(store: ArchiveStore, record: ArchiveRecord, options: ReadableOptions): boolean {
  return v.is(RECORD_BASE[store], record) && (chooseCheck(store, record, options)?.(record) ?? true);
}

function chooseCheck(
  store: ArchiveStore,
  record: ArchiveRecord,
  { screens, checkers }: ReadableOptions,
): RecordCheck | undefined {
  const screenOf = (sessionId: unknown) =>
    typeof sessionId === 'string' ? checkers.screens[screens.get(sessionId) ?? ''] : undefined;
  switch (store) {
    case 'sessions':
      return checkers.session;
    case 'turns':
      return screenOf(record['sessionId'])?.turn;
    case 'runs':
      return screenOf(record['sessionId'])?.run;
    case 'settings':
      return record.id.startsWith(BENCH) ? screenOf(record.id.slice(BENCH.length))?.bench : undefined;
    case 'prompts':
      return checkers.prompt;
    case 'journal':
      return undefined;
  }
}
