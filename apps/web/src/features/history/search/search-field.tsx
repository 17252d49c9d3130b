import { Search, X } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { TextInput } from '#ui/text-input.tsx';

type SearchFieldProps = {
  ref: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  onLeave: () => void;
  /** Opens the first session that was found. */
  onOpen: () => void;
};

/** Where one types what to find. ArrowDown goes on into the list, Enter opens the first of it, Escape clears. */
export function SearchField({ ref, query, onQuery, onLeave, onOpen }: SearchFieldProps) {
  const text = useText();

  function handleKeyDown(event: KeyboardEvent) {
    // While an input method composes, the keys are its own; Safari tells it only by the key code.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'Enter' && query.trim() !== '') onOpen();
    else if (event.key === 'ArrowDown') document.querySelector<HTMLElement>('[data-session] a')?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <div className="relative">
      <Search size={15} aria-hidden className="absolute top-1/2 left-3 -translate-y-1/2 text-t3" />
      <TextInput
        ref={ref}
        type="search"
        aria-label={text('history.search')}
        aria-keyshortcuts="/"
        placeholder={text('history.search')}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={handleKeyDown}
        onBlur={onLeave}
        className="h-9! pr-9 pl-9 text-f4! text-ellipsis [&::-webkit-search-cancel-button]:hidden pointer-coarse:h-11!"
      />
      <span className="absolute top-1/2 right-1.5 -translate-y-1/2">
        {query === '' ? (
          <Kbd className="mr-1 pointer-coarse:hidden">/</Kbd>
        ) : (
          <IconButton
            label={text('history.search.clear')}
            icon={<X size={14} />}
            size="sm"
            onClick={() => {
              onQuery('');
              ref.current?.focus();
            }}
          />
        )}
      </span>
    </div>
  );
}
