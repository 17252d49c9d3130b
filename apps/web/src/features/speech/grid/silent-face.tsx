import type { LucideIcon } from 'lucide-react';
import { CircleDashed, CircleSlash, CircleX, FileQuestion, Scissors, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { TakeEnd } from '#features/speech/takes/take-record.ts';
import type { CellState } from './describe-cell.ts';
import { nameEnd } from './name-end.ts';

type Silent = Extract<CellState, { state: 'failed' | 'gone' | 'unplayable' }>;
type SilentFaceProps = { shown: Silent; action: ReactNode };
type Look = { Icon: LucideIcon; tone: string };

const ENDS: Record<TakeEnd['state'], Look> = {
  complete: { Icon: FileQuestion, tone: 'text-warn' },
  stopped: { Icon: Square, tone: 'fill-current text-t1' },
  cut_off: { Icon: Scissors, tone: 'text-warn' },
  empty: { Icon: CircleDashed, tone: 'text-warn' },
  error: { Icon: CircleX, tone: 'text-bad' },
};

/** A take that cannot be heard here: why, in one line of our words and one of the gateway's; the inspector tells the rest. */
export function SilentFace({ shown, action }: SilentFaceProps) {
  const { Icon, tone } = lookOf(shown);
  const [title, detail] = useReason(shown);
  return (
    <div className="flex w-full min-w-0 items-center gap-2.5">
      <Icon size={14} aria-hidden className={`shrink-0 ${tone}`} />
      <div className="min-w-0 flex-1 text-f2/4">
        <p className="line-clamp-2 font-medium text-t1">{title}</p>
        {detail !== undefined && <p className="truncate text-f1 text-t3">{detail}</p>}
      </div>
      {action}
    </div>
  );
}

function lookOf(shown: Silent): Look {
  switch (shown.state) {
    case 'failed':
      return ENDS[shown.ending.state];
    case 'gone':
      return { Icon: CircleSlash, tone: 'text-warn' };
    case 'unplayable':
      return { Icon: FileQuestion, tone: 'text-warn' };
  }
}

function useReason(shown: Silent): [title: string, detail?: string | undefined] {
  const text = useText();
  switch (shown.state) {
    case 'failed':
      return [text(nameEnd(shown.ending)), shown.ending.problem?.gatewayMessage];
    case 'gone':
      return [text('speech.gone'), text('speech.gone.help')];
    case 'unplayable':
      return [text('speech.grid.unplayable'), text('speech.unplayable.help')];
  }
}
