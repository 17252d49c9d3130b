import { clsx } from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

type IconButtonProps = Omit<ComponentProps<'button'>, 'aria-label' | 'aria-pressed' | 'children'> & {
  label: string;
  icon: ReactNode;
  /** The key as people see it, for the tooltip and `aria-keyshortcuts`. */
  shortcut?: string;
  pressed?: boolean;
  size?: 'md' | 'sm';
};

export function IconButton({ label, icon, shortcut, pressed, size = 'md', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      data-tip={label}
      data-tip-key={shortcut}
      className={clsx(
        'inline-flex shrink-0 items-center justify-center rounded-control text-t3 hover:bg-hover hover:text-t1 active:bg-press',
        'aria-expanded:bg-press aria-pressed:bg-press aria-pressed:text-t1 disabled:cursor-default disabled:text-t5 disabled:hover:bg-transparent',
        size === 'md' ? 'size-control' : 'size-control-sm',
        className,
      )}
      {...rest}
    >
      {icon}
    </button>
  );
}
