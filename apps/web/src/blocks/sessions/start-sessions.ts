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
      const { records, damaged } = await readRecords('sessions', sessionRecord);
      useSessions.setState({ isReady: true, sessions: orderSessions(records), damaged });
    }
    isReading = false;
  }

  onRecordsChanged('sessions', () => void refresh());
  void refresh();
}
