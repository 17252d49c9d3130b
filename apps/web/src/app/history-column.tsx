import { PanelLeftClose, Plus } from 'lucide-react';
import { useLocation } from 'wouter';
import { SessionList } from '#blocks/sessions/session-list.tsx';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import type { SessionRecord, SessionScreen } from '#lib/session-record.ts';
import { setListOpen } from '#lib/appearance.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';

type HistoryColumnProps = { screen: SessionScreen; sessions: readonly SessionRecord[]; currentId: string | undefined };

/** The saved sessions of the screen, between rail and workspace. */
export function HistoryColumn({ screen, sessions, currentId }: HistoryColumnProps) {
  const text = useText();
  const [, navigate] = useLocation();
  return (
    <section aria-label={text('shell.sessions')} className="hidden w-56 shrink-0 flex-col pt-2.5 pr-2.5 pl-1 lg:flex">
      <div className="flex items-center gap-1">
        <Button className="flex-1 justify-start!" icon={<Plus />} onClick={() => navigate(SCREEN_PATHS[screen])}>
          {text(`shell.new.${screen}`)}
        </Button>
        <IconButton label={text('shell.hide_sessions')} icon={<PanelLeftClose />} onClick={() => setListOpen(false)} />
      </div>
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto pb-3">
        <SessionList
          sessions={sessions}
          currentId={currentId}
          onRemoved={({ id }) => id === currentId && navigate(SCREEN_PATHS[screen])}
        />
      </div>
    </section>
  );
}
