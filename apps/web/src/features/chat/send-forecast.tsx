import { useConfig } from '#blocks/models/use-config.ts';
import { useSampled } from '#blocks/runs/use-sampled.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { Conversation } from './conversation/conversation.ts';
import { messagesToSend } from './conversation/messages-to-send.ts';
import { estimateCost } from './estimate-cost.ts';
import { checkLanes } from './parameters/check-lanes.ts';
import { ParameterNotices } from './parameters/parameter-notices.tsx';
import { usePrices } from './parameters/use-prices.ts';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';

/** A message is not weighed anew at every key. */
const WEIGH_MS = 400;

/** What is known before sending: what a gateway would refuse, and about what it would cost where there are prices. */
export function SendForecast({
  conversation,
  lanes,
}: {
  conversation: Conversation;
  lanes: readonly ResolvedChatLane[];
}) {
  const text = useText();
  const format = useFormat();
  const { data: config } = useConfig();
  const priceOf = usePrices();
  const weighed = useSampled(conversation, { live: conversation.draft !== '', interval: WEIGH_MS });
  const hasDraft = weighed.draft.trim() !== '' || weighed.attachments.length > 0;
  const notices = checkLanes({
    lanes,
    limits: config?.limits ?? {},
    ...(hasDraft && { messagesOf: (lane: ResolvedChatLane) => messagesToSend(weighed, lane) }),
  });
  const estimate = hasDraft
    ? estimateCost(
        lanes.map((lane) => ({
          lane,
          messages: messagesToSend(weighed, lane),
          price: priceOf(lane.gateway, lane.model),
        })),
      )
    : null;
  if (notices.length === 0 && estimate === null) return null;
  return (
    <div className="px-4 pt-2.5 text-f2 text-t3">
      <ParameterNotices notices={notices} />
      {estimate !== null && (
        <p data-estimate>
          {text(estimate.unpriced > 0 ? 'chat.estimate.some' : 'chat.estimate', {
            from: format.money({ amount: estimate.least, currency: estimate.currency }),
            count: estimate.unpriced,
          })}
          {estimate.most !== null &&
            ` ${text('chat.estimate.most', { to: format.money({ amount: estimate.most, currency: estimate.currency }) })}`}
        </p>
      )}
    </div>
  );
}
