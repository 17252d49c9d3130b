import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';

/** Nothing has been kept yet, or nothing of it can be read. */
export function EmptyHistory({ damaged }: { damaged: number }) {
  const text = useText();
  return (
    <div className="mx-auto max-w-3xl px-4 py-5">
      {damaged > 0 && <Note tone="warn" title={text('sessions.damaged', { count: damaged })} />}
      <div className="reading px-2 py-4">
        <p className="text-f6 font-semibold">{text('history.empty')}</p>
        <p className="mt-1 text-t2">{text('history.empty.text')}</p>
      </div>
    </div>
  );
}
