import { FoldVertical } from 'lucide-react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import type { FrameFilter } from './fold-frames.ts';

const FILTERS = ['all', 'text', 'reasoning', 'odd'] as const satisfies readonly FrameFilter[];

type WireFiltersProps = {
  counts: Record<FrameFilter, number>;
  filter: FrameFilter;
  onFilter: (filter: FrameFilter) => void;
  isFolded: boolean;
  onFold: (isFolded: boolean) => void;
};

/** Chooses which frames are listed and whether like ones are folded. */
export function WireFilters({ counts, filter, onFilter, isFolded, onFold }: WireFiltersProps) {
  const text = useText();
  const format = useFormat();
  return (
    <div
      role="group"
      aria-label={text('wire.filter')}
      className="scroll-slim flex shrink-0 items-center gap-0.5 overflow-x-auto border-b border-line px-1.5 py-1"
    >
      {FILTERS.map((each) => (
        <Button key={each} size="sm" pressed={each === filter} onClick={() => onFilter(each)}>
          {text(`wire.filter.${each}`)}
          <span className="font-normal text-t3">{format.count(counts[each])}</span>
        </Button>
      ))}
      <IconButton
        className="ml-auto"
        size="sm"
        label={text('wire.fold')}
        icon={<FoldVertical size={14} />}
        pressed={isFolded}
        onClick={() => onFold(!isFolded)}
      />
    </div>
  );
}
