import { Search } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useText } from '#i18n/use-text.ts';

type CommandFieldProps = {
  listId: string;
  /** The id of the option that Enter runs. */
  optionId: string | undefined;
  query: string;
  onQuery: (query: string) => void;
  onMove: (step: 1 | -1) => void;
  onRun: () => void;
  onClose: () => void;
};

/** The palette's field, which keeps the focus while the arrow keys move through the list. */
export function CommandField({ listId, optionId, query, onQuery, onMove, onRun, onClose }: CommandFieldProps) {
  const text = useText();

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') onRun();
    else if (event.key === 'k' && (event.ctrlKey || event.metaKey)) onClose();
    else return;
    event.preventDefault();
  }

  return (
    <div className="flex items-center gap-2.5 border-b border-line pl-4">
      <Search size={15} aria-hidden className="shrink-0 text-t3" />
      <input
        data-autofocus
        role="combobox"
        aria-label={text('command.search')}
        aria-expanded
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={optionId}
        placeholder={text('command.search')}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
        className="h-11 min-w-0 flex-1 bg-transparent pr-4 text-f5 outline-none"
      />
    </div>
  );
}
