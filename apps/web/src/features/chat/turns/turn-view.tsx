import { memo } from 'react';
import { useText } from '#i18n/use-text.ts';
import { TurnContent, type TurnContentProps } from './turn-content.tsx';
import { turnText } from './turn-text.ts';
import { useResting } from './use-resting.ts';

type TurnViewProps = TurnContentProps & {
  /** Far from what is seen it need not be drawn. */
  mayRest: boolean;
  /** It is near to what is seen first. */
  isDrawnFirst: boolean;
};

/**
 * One turn. Only the one that is being answered changes, so all others are spared the drawing; in a long conversation those that are far
 * from what is seen rest: they keep their place, their height and their words for the browser's own search, and nothing else.
 */
export const TurnView = memo(function TurnView({ mayRest, isDrawnFirst, ...content }: TurnViewProps) {
  const { turn, number } = content;
  const text = useText();
  const isLive = turn.runs.some(({ run }) => run.end === null);
  const { isResting, ref } = useResting({ mayRest: mayRest && !isLive, rests: !isDrawnFirst });
  return (
    <section
      ref={ref}
      aria-label={text('chat.turn', { number })}
      data-turn={turn.id}
      tabIndex={-1}
      className={isResting ? RESTING : AWAKE}
    >
      {isResting ? turnText(turn) : <TurnContent {...content} />}
    </section>
  );
});

// The browser remembers the height that a turn had when it was drawn last.
const AWAKE = 'outline-none [contain-intrinsic-block-size:auto_320px]';
const RESTING = `${AWAKE} block [content-visibility:hidden]`;
