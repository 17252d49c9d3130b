import { Square } from 'lucide-react';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { firstClick } from '#ui/first-click.ts';
import { Kbd } from '#ui/kbd.tsx';

type SendButtonProps = {
  canSend: boolean;
  /** Why not, where more is missing than words. */
  blocked: string | undefined;
  /** How many lanes are asked. */
  count: number;
  /** How many answers are on their way. */
  live: number;
  onStop: () => void;
};

/** Sends, or stops what was sent. */
export function SendButton({ canSend, blocked, count, live, onStop }: SendButtonProps) {
  const text = useText();
  // A model that is still to be listed is not the person's to choose.
  const isReading = useGatewayStates().some(({ state }) => state === 'loading');
  if (live > 0) {
    return (
      <>
        <span className="text-f2 text-t3">
          {live > 1 && <span className="max-sm:hidden">{`${text('chat.running', { count: live })} · `}</span>}
          {text('chat.stop.billing')}
        </span>
        <Button variant="outline" icon={<Square size={13} aria-hidden />} onClick={firstClick(onStop)}>
          {text(live > 1 ? 'chat.stop.all' : 'chat.stop')}
          <Kbd className="pointer-coarse:hidden">Esc</Kbd>
        </Button>
      </>
    );
  }
  return (
    <>
      {blocked !== undefined && !isReading && <span className="text-f2 text-t3">{blocked}</span>}
      {/* A disabled button has no pointer events: the reason hangs on what is around it. */}
      <span data-tip={canSend ? undefined : (blocked ?? text('chat.blocked.empty'))}>
        <Button type="submit" variant="primary" disabled={!canSend} className="press-later">
          {count > 1 ? text('chat.send.to', { count }) : text('chat.send')}
          <span aria-hidden className="opacity-65 pointer-coarse:hidden">
            ↵
          </span>
        </Button>
      </span>
    </>
  );
}
