import { Search } from 'lucide-react';
import { useState } from 'react';
import { SessionList } from '#blocks/sessions/session-list.tsx';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import { useText } from '#i18n/use-text.ts';
import { matchWords } from '#lib/match-words.ts';
import { Note } from '#ui/note.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { TopBar } from '#ui/top-bar.tsx';

/** All saved sessions of the three screens. */
export function HistoryScreen() {
  const text = useText();
  const { sessions, damaged, isReady } = useSessions();
  const [query, setQuery] = useState('');
  const found = sessions.filter(({ title }) => matchWords(title, query));

  return (
    <>
      <TopBar title={text('history.title')} detail={isReady && text('history.count', { count: sessions.length })} />
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">
        <div className="mx-auto flex max-w-3xl flex-col gap-2 px-4 py-5">
          {damaged > 0 && <Note tone="warn" title={text('sessions.damaged', { count: damaged })} />}
          {isReady && sessions.length === 0 && <Empty />}
          {sessions.length > 0 && (
            <div className="relative">
              <Search size={14} aria-hidden className="absolute top-1/2 left-2.5 -translate-y-1/2 text-t3" />
              <TextInput
                type="search"
                aria-label={text('history.search')}
                placeholder={text('history.search')}
                value={query}
                onChange={(event) => setQuery(event.currentTarget.value)}
                className="pl-7.5"
              />
            </div>
          )}
          {sessions.length > 0 && found.length === 0 && (
            <p className="px-2 py-4 text-t3">{text('history.unmatched', { query })}</p>
          )}
          <SessionList sessions={found} showScreen />
        </div>
      </div>
    </>
  );
}

function Empty() {
  const text = useText();
  return (
    <div className="reading px-2 py-4">
      <p className="text-f6 font-semibold">{text('history.empty')}</p>
      <p className="mt-1 text-t2">{text('history.empty.text')}</p>
    </div>
  );
}
