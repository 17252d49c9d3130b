import { Cable, SlidersHorizontal } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { TopBar } from '#ui/top-bar.tsx';
import type { Inspected } from './chat-inspector.tsx';
import type { Conversation } from './conversation.ts';

type ChatBarProps = {
  conversation: Conversation;
  inspected: Inspected | null;
  onInspect: (inspected: Inspected | null) => void;
};

/** The conversation's title and what can be looked at beside it. */
export function ChatBar({ conversation, inspected, onInspect }: ChatBarProps) {
  const text = useText();
  const { title, lanes, turns } = conversation;
  const newestRun = turns.flatMap(({ runs }) => runs).at(-1);
  const showsParameters = inspected?.panel === 'parameters';
  const showsWire = inspected?.panel === 'wire';
  return (
    <TopBar
      title={title === '' ? text('shell.new.chat') : title}
      detail={<span className="max-sm:hidden">{text('chat.lanes', { count: lanes.length })}</span>}
    >
      <Button
        icon={<SlidersHorizontal size={15} aria-hidden />}
        pressed={showsParameters}
        aria-label={text('chat.parameters')}
        onClick={() => onInspect(showsParameters ? null : { panel: 'parameters' })}
      >
        <span className="max-sm:hidden">{text('chat.parameters')}</span>
      </Button>
      <Button
        icon={<Cable size={15} aria-hidden />}
        pressed={showsWire}
        disabled={newestRun === undefined}
        aria-label={text('chat.wire')}
        onClick={() => onInspect(showsWire || newestRun === undefined ? null : { panel: 'wire', runId: newestRun.id })}
      >
        <span className="max-sm:hidden">{text('chat.wire')}</span>
      </Button>
    </TopBar>
  );
}
