import { onRecordsChanged } from '#lib/record-changes.ts';
import { readRecords } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { orderSessions } from './order-sessions.ts';
import { useSessions } from './use-sessions.ts';

/** Begins to read the list of sessions after every change of the store; the app calls it once at its start. */
export function startSessions(): void {
  let isReading = false;
  let isStale = false;

  async function refresh() {
    isStale = true;
    if (isReading) return;
    isReading = true;
    while (isStale) {
      isStale = false;
      const read = await readRecords('sessions', sessionRecord).catch(() => null);
      // Where nothing can be read any more (the storage state says so) the list stays as it was: it is not empty.
      if (read === null) continue;
      useSessions.setState({ isReady: true, sessions: orderSessions(read.records), damaged: read.damaged });
    }
    isReading = false;
  }

  onRecordsChanged('sessions', () => void refresh());
  void refresh();
}
