import { ArrowDownUp, GitCompareArrows } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { BarButton } from '#ui/bar-button.tsx';
import { changeView, useChatView } from './chat-view.ts';
import { comparableLanes } from './conversation/comparable-lanes.ts';
import type { Conversation } from './conversation/conversation.ts';

/** Scrolls the lanes of a conversation together, and holds their answers against each other. */
export function CompareButtons({ conversation }: { conversation: Conversation }) {
  const text = useText();
  const { isSynced } = useChatView();
  const compared = comparableLanes(conversation);
  return (
    <>
      <BarButton
        icon={<ArrowDownUp size={15} />}
        label={text('chat.sync')}
        pressed={isSynced}
        isWide
        onClick={() => changeView({ isSynced: !isSynced })}
      />
      <BarButton
        icon={<GitCompareArrows size={15} />}
        label={text('chat.difference')}
        disabled={compared === undefined}
        onClick={() => compared !== undefined && changeView({ compared })}
      />
    </>
  );
}
