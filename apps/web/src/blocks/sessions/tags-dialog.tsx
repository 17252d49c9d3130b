import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { changeSession } from '#lib/change-session.ts';
import { matchWords } from '#lib/match-words.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { addTag } from './add-tag.ts';
import { listTags } from './list-tags.ts';
import { sessionTitle } from './session-title.ts';
import { TagButtons } from './tag-buttons.tsx';
import { useSessions } from './use-sessions.ts';

/** More suggestions than these are found by typing. */
const MOST_SUGGESTED = 12;

type TagsDialogProps = { session: SessionRecord; onClose: () => void };

/** The tags of a session: taken away by a press, added by typing or from those in use. Every change is kept at once. */
export function TagsDialog({ session, onClose }: TagsDialogProps) {
  const text = useText();
  const hintId = useId();
  const sessions = useSessions((state) => state.sessions);
  const [written, setWritten] = useState('');
  const { id } = session;
  const tags = sessions.find((each) => each.id === id)?.tags ?? session.tags;
  const suggested = listTags(sessions).filter((tag) => !tags.includes(tag) && matchWords(tag, written));
  const title = sessionTitle(session, text('sessions.untitled'));

  function keep(next: readonly string[]) {
    if (next !== tags) void changeSession(id, { tags: [...next] });
  }

  return (
    <Dialog title={text('sessions.tags.of', { title })} onClose={onClose}>
      <TagForm
        hintId={hintId}
        written={written}
        onWrite={setWritten}
        onSubmit={() => {
          keep(addTag(tags, written));
          setWritten('');
        }}
      />
      <div className="mt-3 flex flex-col gap-3 pb-1">
        <p id={hintId} className="text-f2 text-t3 empty:hidden">
          {tags.length === 0 && text('sessions.tags.none')}
        </p>
        {tags.length > 0 && (
          <TagButtons
            label={text('sessions.tags')}
            tags={tags}
            describe={(tag) => text('sessions.tags.remove', { tag })}
            icon={<X size={12} aria-hidden />}
            onPress={(tag) => keep(tags.filter((each) => each !== tag))}
          />
        )}
        {suggested.length > 0 && (
          <div>
            <p aria-hidden className="mb-1 text-f1 font-medium text-t3">
              {text('sessions.tags.known')}
            </p>
            <TagButtons
              label={text('sessions.tags.known')}
              tags={suggested.slice(0, MOST_SUGGESTED)}
              describe={(tag) => text('sessions.tags.add_known', { tag })}
              icon={<Plus size={12} aria-hidden />}
              onPress={(tag) => {
                keep(addTag(tags, tag));
                setWritten('');
              }}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}

type TagFormProps = { hintId: string; written: string; onWrite: (written: string) => void; onSubmit: () => void };

function TagForm({ hintId, written, onWrite, onSubmit }: TagFormProps) {
  const text = useText();
  return (
    <form
      className="flex gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <TextInput
        data-autofocus
        aria-label={text('sessions.tags.new')}
        aria-describedby={hintId}
        placeholder={text('sessions.tags.new')}
        value={written}
        maxLength={60}
        autoComplete="off"
        onChange={(event) => onWrite(event.currentTarget.value)}
      />
      <Button type="submit" variant="outline" disabled={written.trim() === ''}>
        {text('sessions.tags.add')}
      </Button>
    </form>
  );
}
