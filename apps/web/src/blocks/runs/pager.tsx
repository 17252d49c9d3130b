import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';

type PagerProps = {
  /** What is paged through, for screen readers. */
  label: string;
  /** From 0. */
  index: number;
  count: number;
  onChange: (index: number) => void;
};

/** Goes through versions: `‹ 2 / 3 ›`. Not there while there is only one. */
export function Pager({ label, index, count, onChange }: PagerProps) {
  const text = useText();
  if (count < 2) return null;
  return (
    <span role="group" aria-label={label} className="inline-flex items-center text-f2 text-t3">
      <IconButton
        size="sm"
        label={text('chat.version.before')}
        icon={<ChevronLeft size={14} />}
        disabled={index === 0}
        onClick={() => onChange(index - 1)}
      />
      <span aria-live="polite">{text('chat.version', { number: index + 1, count })}</span>
      <IconButton
        size="sm"
        label={text('chat.version.after')}
        icon={<ChevronRight size={14} />}
        disabled={index === count - 1}
        onClick={() => onChange(index + 1)}
      />
    </span>
  );
}
