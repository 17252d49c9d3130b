import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { focusNeighbour } from './focus-neighbour.ts';
import { removeSessions } from './remove-sessions.ts';
import { sessionTitle } from './session-title.ts';

/**
 * What a row of any list of sessions does: it is renamed in its place and deleted with a way back. `row` is its element, marked
 * `data-session`, with one link in it; that link takes `handleKey` (F2 renames, Delete deletes).
 */
export function useSessionRow(session: SessionRecord, onRemoved?: (session: SessionRecord) => void) {
  const text = useText();
  const row = useRef<HTMLLIElement>(null);
  const [isRenaming, setRenaming] = useState(false);
  const title = sessionTitle(session, text('sessions.untitled'));
  const rename = () => setRenaming(true);

  async function remove() {
    // Before the row vanishes with the focus in it.
    if (row.current !== null) focusNeighbour(row.current);
    await removeSessions([session], { deleted: text('sessions.deleted', { title }), undo: text('ui.undo') });
    onRemoved?.(session);
  }

  return {
    row,
    title,
    isRenaming,
    rename,
    endRenaming({ byKey }: { byKey: boolean }) {
      flushSync(() => setRenaming(false));
      if (byKey) row.current?.querySelector('a')?.focus();
    },
    remove: () => void remove(),
    handleKey(event: KeyboardEvent) {
      if (event.key !== 'F2' && event.key !== 'Delete') return;
      event.preventDefault();
      if (event.key === 'F2') rename();
      else void remove();
    },
  };
}
