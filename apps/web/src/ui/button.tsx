import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

const VARIANTS = {
  primary: 'bg-accent text-on-accent hover:opacity-90 active:opacity-80',
  outline:
    'bg-raised text-t1 shadow-[inset_0_0_0_1px_var(--line2)] hover:shadow-[inset_0_0_0_1px_var(--line3)] active:bg-press',
  quiet: 'text-t2 hover:bg-hover active:bg-press aria-pressed:bg-press aria-pressed:text-t1 aria-expanded:bg-press',
} as const;

const SIZES = {
  md: 'h-control px-2.25 text-f3',
  sm: 'h-control-sm px-1.75 text-f2',
} as const;

type ButtonProps = Omit<ComponentProps<'button'>, 'aria-pressed'> & {
  variant?: keyof typeof VARIANTS;
  size?: keyof typeof SIZES;
  icon?: ReactNode;
  /** Makes it a toggle that says whether it is on. */
  pressed?: boolean;
};

export function Button({ variant = 'quiet', size = 'md', icon, pressed, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={clsx(
        'forced-border pointer-coarse:min-w-11 inline-flex shrink-0 items-center justify-center gap-1.5 rounded-control font-medium whitespace-nowrap',
        'disabled:cursor-default disabled:opacity-45',
        VARIANTS[variant],
        SIZES[size],
        className,
      )}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
}
