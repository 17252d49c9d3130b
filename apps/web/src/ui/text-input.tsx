import { clsx } from 'clsx';
import type { ComponentProps } from 'react';
import { useFieldProps } from './use-field-props.ts';

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  const field = useFieldProps();
  return (
    <input
      type="text"
      {...field}
      className={clsx(
        'h-control w-full min-w-0 rounded-control bg-raised px-2 text-f3 text-t1 shadow-[inset_0_0_0_1px_var(--line2)] forced-border',
        'hover:shadow-[inset_0_0_0_1px_var(--line3)] aria-invalid:shadow-[inset_0_0_0_1px_var(--bad)]',
        className,
      )}
      {...rest}
    />
  );
}
