import { ArrowDown } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { useSwipe } from '#features/chat/use-swipe.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { useHeldPlace } from './use-held-place.ts';

/** Nearer to the end than this (pixels), the newest text is being read. */
const AT_END = 40;

type TurnListProps = {
  /** Stays above the turns while they scroll. */
  head?: ReactNode;
  /** How many lanes stand side by side. */
  lanes: number;
  /** The id of the newest turn that is shown. */
  newest: string | undefined;
  /** The newest turn is being answered. */
  isAnswering: boolean;
  swipe: ReturnType<typeof useSwipe>;
  children: ReactNode;
};

/**
 * The scroller of a conversation. Laid out from its end, it stays there by itself while text comes, without any script, and a reader
 * who has scrolled up is left alone by scroll anchoring, the browser's or ours, until something new is asked. Lanes that have no room
 * scroll sideways.
 */
export function TurnList({ head, lanes, newest, isAnswering, swipe, children }: TurnListProps) {
  const text = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [isAtEnd, setAtEnd] = useState(true);
  const seen = useRef(newest);
  useHeldPlace(scroller);

  useEffect(() => {
    if (seen.current !== newest && isAnswering) scroller.current?.scrollTo({ top: 0 });
    seen.current = newest;
  }, [newest, isAnswering]);

  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        role="log"
        aria-live="off"
        aria-label={text('chat.conversation')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
        tabIndex={0}
        {...swipe}
        onScroll={({ currentTarget }) => setAtEnd(Math.abs(currentTarget.scrollTop) < AT_END)}
        className="@container-size/turns scroll-slim flex h-full flex-col-reverse overflow-x-auto overflow-y-auto -outline-offset-2"
      >
        <div className="mb-auto min-w-full pb-6" style={{ width: lanes * LANE_WIDTH }}>
          {head}
          {children}
        </div>
      </div>
      {!isAtEnd && (
        <Button
          variant="outline"
          icon={<ArrowDown size={14} />}
          onClick={() => scroller.current?.scrollTo({ top: 0 })}
          className="absolute bottom-2 left-1/2 z-10 -translate-x-1/2 shadow-float!"
        >
          {text('chat.to_newest')}
        </Button>
      )}
    </div>
  );
}

/** Narrower than this (pixels), a lane is not read any more but scrolled to. */
const LANE_WIDTH = 204;
