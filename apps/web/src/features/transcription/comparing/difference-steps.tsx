import { ChevronDown, ChevronUp } from 'lucide-react';
import { useCommands } from '#blocks/commands/use-commands.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';

type DifferenceStepsProps = {
  /** Columns, in order. */
  differences: readonly number[];
  /** The column that was looked at last. */
  current: number | null;
  onStep: (step: 1 | -1) => void;
};

/** How many differences there are, and the ways to the next and the one before. */
export function DifferenceSteps({ differences, current, onStep }: DifferenceStepsProps) {
  const text = useText();
  const format = useFormat();
  const group = text('transcription.compare');
  const count = differences.length;
  const number = current === null ? 0 : differences.filter((column) => column <= current).length;
  const label =
    number === 0
      ? text('transcription.compare.differences', { count })
      : text('transcription.compare.difference', { number, count });
  const next = text('transcription.compare.next');
  const previous = text('transcription.compare.previous');
  useCommands([
    { id: 'transcription.compare.next', label: next, group, shortcut: { key: 'n' }, run: () => onStep(1) },
    { id: 'transcription.compare.previous', label: previous, group, shortcut: { key: 'p' }, run: () => onStep(-1) },
  ]);

  return (
    <span className="inline-flex items-center">
      <span className="mr-1 whitespace-nowrap text-t3" data-tip={label}>
        <span className="sr-only">{label}</span>
        <span aria-hidden>
          {number === 0 ? format.count(count) : `${format.count(number)} / ${format.count(count)}`}
        </span>
      </span>
      <IconButton
        size="sm"
        label={previous}
        shortcut="p"
        icon={<ChevronUp size={14} />}
        disabled={count === 0}
        onClick={() => onStep(-1)}
      />
      <IconButton
        size="sm"
        label={next}
        shortcut="n"
        icon={<ChevronDown size={14} />}
        disabled={count === 0}
        onClick={() => onStep(1)}
      />
    </span>
  );
}
