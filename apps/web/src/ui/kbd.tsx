import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export function Kbd({ className, ...rest }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={clsx(
        'rounded-chip px-1 font-mono text-[10px]/[15px] font-medium text-t3 shadow-[inset_0_0_0_1px_color-mix(in_oklch,currentColor_35%,transparent)] in-[.bg-accent]:text-inherit',
        className,
      )}
      {...rest}
    />
  );
}
