import { Cable, Code, Plus, Rows3, SlidersHorizontal } from 'lucide-react';
import { lazy } from 'react';
import { useSessionName } from '#blocks/sessions/use-session-name.ts';
import { useText } from '#i18n/use-text.ts';
import { BarButton } from '#ui/bar-button.tsx';
import { LatePart } from '#ui/late-part.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import { changeView, useChatView } from './chat-view.ts';
import type { Conversation } from './conversation/conversation.ts';
import { newestRun } from './conversation/newest-run.ts';
import { addLane } from './lanes/add-lane.ts';
import { freeLetters } from './lanes/free-letters.ts';

const CompareButtons = lazy(async () => ({ default: (await import('./compare-buttons.tsx')).CompareButtons }));

type ChatBarProps = { conversation: Conversation };

/** The conversation's title and what can be done with all of it. */
export function ChatBar({ conversation }: ChatBarProps) {
  const text = useText();
  const { id, title, lanes, turns } = conversation;
  const name = useSessionName(id);
  return (
    <TopBar
      title={name ?? (title === '' ? text('shell.new.chat') : title)}
      detail={
        lanes.length > 1 ? (
          <span className="@max-3xl/bar:hidden">{text('chat.lanes', { count: lanes.length })}</span>
        ) : undefined
      }
    >
      <BarButton
        icon={<Plus size={15} />}
        label={text('chat.lane.add.short')}
        disabled={freeLetters(conversation).length === 0}
        onClick={() => addLane(id)}
      />
      <BarButton
        icon={<Rows3 size={15} />}
        label={text('chat.lineups')}
        onClick={() => changeView({ showsLineups: true })}
      />
      <LatePart>{lanes.length > 1 && turns.length > 0 && <CompareButtons conversation={conversation} />}</LatePart>
      <span aria-hidden className="mx-1.5 h-4 w-px bg-line2 max-sm:hidden" />
      <InspectorButtons conversation={conversation} />
    </TopBar>
  );
}

function InspectorButtons({ conversation }: ChatBarProps) {
  const text = useText();
  const panel = useChatView((view) => view.inspected?.panel);
  const runId = newestRun(conversation)?.id;
  const toggleRun = (name: 'wire' | 'code') => () =>
    changeView({ inspected: panel === name || runId === undefined ? null : { panel: name, runId } });
  return (
    <>
      <BarButton
        icon={<SlidersHorizontal size={15} />}
        label={text('chat.parameters')}
        pressed={panel === 'parameters'}
        onClick={() => changeView({ inspected: panel === 'parameters' ? null : { panel: 'parameters' } })}
      />
      <BarButton
        icon={<Cable size={15} />}
        label={text('chat.wire')}
        pressed={panel === 'wire'}
        disabled={runId === undefined}
        onClick={toggleRun('wire')}
      />
      <BarButton
        icon={<Code size={15} />}
        label={text('chat.code')}
        pressed={panel === 'code'}
        disabled={runId === undefined}
        isWide
        onClick={toggleRun('code')}
      />
    </>
  );
}
