import type { EndState as State } from '@lineup/shared/runs/run.ts';
import { Check, CircleDashed, Scissors, Square, X, type LucideIcon } from 'lucide-react';
import type { TextKey } from '#i18n/catalogue.ts';
import { useText } from '#i18n/use-text.ts';

type Look = { Icon: LucideIcon; icon: string; word: TextKey };

const LOOKS: Record<State, Look> = {
  complete: { Icon: Check, icon: 'text-t3', word: 'run.complete' },
  stopped: { Icon: Square, icon: 'fill-current text-t1', word: 'run.stopped' },
  cut_off: { Icon: Scissors, icon: 'text-warn', word: 'run.cut_off.short' },
  empty: { Icon: CircleDashed, icon: 'text-warn', word: 'run.empty.short' },
  error: { Icon: X, icon: 'text-bad', word: 'run.error.short' },
};

type EndStateProps = {
  end: { state: State };
  /** Only the glyph is seen; the word is for screen readers and the tooltip. */
  isGlyph?: boolean;
};

/** How a run ended, as a glyph and a word. */
export function EndState({ end, isGlyph }: EndStateProps) {
  const text = useText();
  const { Icon, icon, word } = LOOKS[end.state];
  return (
    <span
      data-end={end.state}
      data-tip={isGlyph === true ? text(word) : undefined}
      className="inline-flex items-center gap-1 text-f2 font-medium whitespace-nowrap text-t2"
    >
      <Icon size={13} aria-hidden className={icon} />
      <span className={isGlyph === true ? 'sr-only' : undefined}>{text(word)}</span>
    </span>
  );
}
