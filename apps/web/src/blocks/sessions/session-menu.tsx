import { Pencil, Pin, PinOff, Tag, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { changeSession } from '#lib/change-session.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { announce } from '#ui/announce.ts';
import { Menu } from '#ui/menu.tsx';
import { sessionTitle } from './session-title.ts';

const TagsDialog = lazy(async () => ({ default: (await import('./tags-dialog.tsx')).TagsDialog }));

type SessionMenuProps = { session: SessionRecord; onRename: () => void; onRemove: () => void };

/** What a person can do with a saved session: name, pin, tag and delete it. */
export function SessionMenu({ session, onRename, onRemove }: SessionMenuProps) {
  const text = useText();
  const [showsTags, setShowsTags] = useState(false);
  const title = sessionTitle(session, text('sessions.untitled'));
  const { id, isPinned } = session;
  return (
    <>
      <Menu
        label={text('sessions.menu', { title })}
        size="sm"
        items={[
          { label: text('sessions.rename'), icon: <Pencil size={14} />, shortcut: 'F2', onSelect: onRename },
          {
            label: text(isPinned ? 'sessions.unpin' : 'sessions.pin'),
            icon: isPinned ? <PinOff size={14} /> : <Pin size={14} />,
            onSelect() {
              void changeSession(id, { isPinned: !isPinned });
              announce(text(isPinned ? 'sessions.unpin.done' : 'sessions.pin.done', { title }));
            },
          },
          { label: text('sessions.tags.edit'), icon: <Tag size={14} />, onSelect: () => setShowsTags(true) },
          'separator',
          { label: text('sessions.remove'), icon: <Trash2 size={14} />, shortcut: 'Del', onSelect: onRemove },
        ]}
      />
      {showsTags && (
        <Suspense>
          <TagsDialog session={session} onClose={() => setShowsTags(false)} />
        </Suspense>
      )}
    </>
  );
}
