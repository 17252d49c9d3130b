import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useFieldProps } from './use-field-props.ts';

type SelectProps<Value extends string> = {
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** The accessible name where no `Field` gives one. */
  label?: string;
  disabled?: boolean;
  className?: string;
};

/** The platform's own select: it needs no script, and phones show their own picker for it. */
export function Select<Value extends string>({
  options,
  value,
  onChange,
  label,
  disabled,
  className,
}: SelectProps<Value>) {
  const field = useFieldProps();
  return (
    <span className={clsx('relative inline-flex min-w-0', className)}>
      <select
        {...field}
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen !== undefined) onChange(chosen.value);
        }}
        className="h-control w-full appearance-none rounded-control bg-raised pr-7 pl-2 text-f3 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border hover:shadow-[inset_0_0_0_1px_var(--line3)] disabled:opacity-45"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown
        size={14}
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-2 -translate-y-1/2 text-t3"
      />
    </span>
  );
}
