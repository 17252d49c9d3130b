import { ListChecks, Trash2 } from 'lucide-react';
import { removeSessions } from '#blocks/sessions/remove-sessions.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import type { FoundSession } from './search/create-search-index.ts';
import { useSearchState } from './search/use-search-state.ts';

type SelectionBarProps = {
  found: readonly FoundSession[];
  /** Whether the list is less than everything. */
  isSearch: boolean;
  /** The ids of what is selected; null while nothing is being selected. */
  selected: ReadonlySet<string> | null;
  onSelect: (selected: ReadonlySet<string> | null) => void;
};

/** How many sessions there are in the list, and what can be done with several of them at once. */
export function SelectionBar({ found, isSearch, selected, onSelect }: SelectionBarProps) {
  const text = useText();
  const { pending } = useSearchState();
  const chosen = found.map(({ session }) => session).filter(({ id }) => selected?.has(id) === true);
  const count = chosen.length;

  function remove() {
    onSelect(null);
    void removeSessions(chosen, { deleted: text('history.deleted', { count }), undo: text('ui.undo') });
  }

  return (
    <div className="sticky top-0 z-10 -mx-2 flex min-h-control flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-paper px-2 py-1.5 text-f3 text-t3">
      <p role="status" className="mr-auto tabular-nums">
        {selected === null
          ? text(isSearch ? 'history.found' : 'history.count', { count: found.length })
          : text('history.selected', { count })}
        {isSearch && pending > 0 && ` · ${text('history.reading', { count: pending })}`}
      </p>
      {selected !== null && (
        <>
          <Button
            onClick={() => onSelect(new Set(count === found.length ? [] : found.map(({ session: { id } }) => id)))}
          >
            {text(count === found.length ? 'history.select.none' : 'history.select.all')}
          </Button>
          <Button variant="outline" icon={<Trash2 size={14} />} disabled={count === 0} onClick={remove}>
            {text('history.delete')}
          </Button>
        </>
      )}
      <Button
        icon={selected === null ? <ListChecks size={15} /> : undefined}
        disabled={selected === null && found.length === 0}
        onClick={() => onSelect(selected === null ? new Set() : null)}
      >
        {text(selected === null ? 'history.select' : 'history.select.done')}
      </Button>
    </div>
  );
}
