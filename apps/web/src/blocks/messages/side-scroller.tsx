import type { ReactNode } from 'react';

type SideScrollerProps = { label: string; className?: string; children: ReactNode };

/** What may be wider than an answer scrolls by itself. */
export function SideScroller({ label, className = '', children }: SideScrollerProps) {
  return (
    <div
      // Not a landmark: an answer may have dozens, many of one name.
      role="group"
      aria-label={label}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
      tabIndex={0}
      className={`scroll-slim overflow-x-auto -outline-offset-2 ${className}`}
    >
      {children}
    </div>
  );
}
