import { useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useCommands } from '#blocks/commands/use-commands.ts';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { Note } from '#ui/note.tsx';
import { EmptyHistory } from './empty-history.tsx';
import { FilterBar } from './filters/filter-bar.tsx';
import { NO_FILTERS } from './filters/history-filters.ts';
import { foundPath } from './found-path.ts';
import { HistoryList } from './history-list.tsx';
import { SearchField } from './search/search-field.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { Unmatched } from './unmatched.tsx';
import { useFoundSessions } from './use-found-sessions.ts';

type SessionsViewProps = { renderMenu: ((session: SessionRecord) => ReactNode) | undefined };

/** The saved sessions: searched as one types, narrowed by filters, opened, named, pinned, tagged and deleted. */
export function SessionsView({ renderMenu }: SessionsViewProps) {
  const text = useText();
  const [, navigate] = useLocation();
  const [openedAt] = useState(Date.now);
  const field = useRef<HTMLInputElement>(null);
  const { sessions, damaged, isReady } = useSessions();
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const { query, setQuery, keepQuery, searched, words, found, findNow, filters, isFiltered, changeFilters } =
    useFoundSessions(openedAt);

  useCommands([
    {
      id: 'history.search',
      label: text('history.search'),
      group: text('history.title'),
      shortcut: { key: '/' },
      run: () => field.current?.focus(),
    },
  ]);

  if (isReady && sessions.length === 0) return <EmptyHistory damaged={damaged} />;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-2.5 px-4 py-4">
      {damaged > 0 && <Note tone="warn" title={text('sessions.damaged', { count: damaged })} />}
      <SearchField
        ref={field}
        query={query}
        onQuery={setQuery}
        onLeave={keepQuery}
        onOpen={() => {
          keepQuery();
          const [first] = findNow();
          if (first !== undefined) navigate(foundPath(first));
        }}
      />
      <FilterBar sessions={sessions} filters={filters} onChange={changeFilters} />
      <SelectionBar
        found={found}
        isSearch={words.length > 0 || isFiltered}
        selected={selected}
        onSelect={setSelected}
      />
      {isReady && found.length === 0 && (
        <Unmatched query={searched.trim()} isFiltered={isFiltered} onClear={() => changeFilters(NO_FILTERS)} />
      )}
      <HistoryList
        found={found}
        words={words}
        openedAt={openedAt}
        selected={selected}
        onSelect={setSelected}
        onLeave={() => field.current?.focus()}
        renderMenu={renderMenu}
      />
    </div>
  );
}
