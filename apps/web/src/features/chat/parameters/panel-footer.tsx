import type { ConfigResponse } from '@lineup/shared/config/config-response.ts';
import { Coins } from 'lucide-react';
import type { ResolvedChatLane } from '#features/chat/chat-lane.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { checkLanes } from './check-lanes.ts';
import { ParameterNotices } from './parameter-notices.tsx';
import type { Refusal } from './refusal.ts';
import { RefusalLines } from './refusal-lines.tsx';

type PanelFooterProps = {
  /** While an editor needs the room; its button stays in the page for the focus to come back to. */
  isHidden: boolean;
  lanes: readonly ResolvedChatLane[];
  config: ConfigResponse | undefined;
  refusals: readonly Refusal[];
  onTryAgain: (refusal: Refusal) => void;
  onPrices: (anchor: HTMLButtonElement) => void;
};

/** Under the table: what is known before sending, what was refused to these lanes, and the prices. */
export function PanelFooter({ isHidden, lanes, config, refusals, onTryAgain, onPrices }: PanelFooterProps) {
  const text = useText();
  const concerned = refusals.filter(({ gateway, model }) =>
    lanes.some((lane) => lane.gateway === gateway && lane.model === model),
  );
  return (
    <footer
      hidden={isHidden}
      className="scroll-slim flex max-h-[34%] shrink-0 flex-col gap-1.5 overflow-y-auto border-t border-line px-3 py-2"
    >
      <ParameterNotices notices={checkLanes({ lanes, limits: config?.limits ?? {} })} />
      <RefusalLines
        refusals={concerned}
        gatewayName={(id) => config?.gateways.find((gateway) => gateway.id === id)?.name ?? id}
        onTryAgain={onTryAgain}
      />
      <div className="flex flex-wrap items-center gap-x-3 text-f2 text-t3">
        <span className="min-w-40 flex-1">{text('parameters.unset.text')}</span>
        <Button size="sm" icon={<Coins size={13} aria-hidden />} onClick={(event) => onPrices(event.currentTarget)}>
          {text('parameters.prices')}
        </Button>
      </div>
    </footer>
  );
}
