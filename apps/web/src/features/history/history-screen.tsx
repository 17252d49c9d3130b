import { useEffect, type ReactNode } from 'react';
import { useSearchParams } from 'wouter';
import { PromptLibrary } from '#blocks/prompts/prompt-library.tsx';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { Tabs } from '#ui/tabs.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { startSearch } from './search/start-search.ts';
import { SessionsView } from './sessions-view.tsx';

type HistoryScreenProps = {
  /** Actions on everything that is kept, in the bar. */
  actions?: ReactNode;
  /** A further menu of each session. */
  renderMenu?: (session: SessionRecord) => ReactNode;
};

const VIEWS = ['sessions', 'prompts'] as const;

/** All that is kept: the sessions of the three screens, and the prompts. */
export function HistoryScreen({ actions, renderMenu }: HistoryScreenProps) {
  const text = useText();
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((each) => each === params.get('view')) ?? 'sessions';

  useEffect(startSearch, []);

  const contents = { sessions: <SessionsView renderMenu={renderMenu} />, prompts: <PromptLibrary /> };
  return (
    <>
      <TopBar title={text('history.title')}>{actions}</TopBar>
      <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)]">
        <Tabs
          isPage
          label={text('history.view')}
          value={view}
          tabs={VIEWS.map((value) => ({
            value,
            label: text(`history.view.${value}`),
            content: <div className="scroll-slim h-full overflow-y-auto">{contents[value]}</div>,
          }))}
          onChange={(next) => setParams(next === 'sessions' ? {} : { view: next }, { replace: true })}
        />
      </div>
    </>
  );
}
