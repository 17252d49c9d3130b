import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';

type QuietSelectProps = {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** What stands for the choice while the list is closed. */
  shown: string;
  /** Set as the small text beside a heading, else as what is around it. */
  isPlain?: boolean;
  onChange: (value: string) => void;
};

/** The platform's own select under a plain text, so that a heading can be chosen. */
export function QuietSelect({ label, value, options, shown, isPlain = false, onChange }: QuietSelectProps) {
  return (
    <span className="relative inline-flex min-w-0 items-center gap-1 rounded-control px-1 -mx-1 hover:bg-hover has-focus-visible:outline-2 has-focus-visible:outline-focus">
      <span aria-hidden className={clsx('min-w-0 truncate', isPlain && 'text-f2 text-t3')}>
        {shown}
      </span>
      <ChevronDown size={13} aria-hidden className="shrink-0 text-t3" />
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        className="absolute inset-0 w-full cursor-pointer opacity-0 pointer-coarse:-inset-y-2.5 pointer-coarse:h-11"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} className="bg-raised text-t1">
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
