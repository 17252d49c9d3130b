import { ChevronDown, ChevronUp, Search, X } from 'lucide-react';
import { useEffect, type KeyboardEvent, type RefObject } from 'react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import type { Find } from './use-find.ts';

type FindBarProps = { field: RefObject<HTMLInputElement | null>; find: Find; onClose: () => void };

/** Finds words in a transcript: Enter goes to the next place, Shift+Enter to the one before, Escape ends it. */
export function FindBar({ field, find, onClose }: FindBarProps) {
  const text = useText();
  const { query, hits, at, write, step } = find;
  const found =
    hits.length === 0
      ? text(query.trim() === '' ? 'transcription.find.hint' : 'transcription.find.none')
      : text('transcription.find.count', { number: at + 1, count: hits.length });

  useEffect(() => field.current?.select(), [field]);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div role="search" className="flex shrink-0 items-center gap-1 border-y border-line py-1 pr-2 pl-4 md:pl-6">
      <Search size={14} aria-hidden className="shrink-0 text-t3" />
      <input
        ref={field}
        type="text"
        aria-label={text('transcription.find')}
        placeholder={text('transcription.find')}
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        value={query}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
        className="h-control min-w-0 flex-1 bg-transparent px-1 text-f3 outline-none"
      />
      <span role="status" className="shrink-0 text-f2 text-t3">
        {found}
      </span>
      <IconButton
        size="sm"
        label={text('transcription.find.previous')}
        icon={<ChevronUp size={14} />}
        disabled={hits.length === 0}
        onClick={() => step(-1)}
      />
      <IconButton
        size="sm"
        label={text('transcription.find.next')}
        icon={<ChevronDown size={14} />}
        disabled={hits.length === 0}
        onClick={() => step(1)}
      />
      <IconButton size="sm" label={text('ui.close')} icon={<X size={14} />} shortcut="Esc" onClick={onClose} />
    </div>
  );
}
