import type { ReactNode } from 'react';

type LaneFigureProps = { label: string; tip: string | undefined; children: ReactNode };

/** One figure of a lane; its column names it where there are columns. */
export function LaneFigure({ label, tip, children }: LaneFigureProps) {
  return (
    <span
      role="cell"
      data-tip={tip}
      className="flex items-baseline gap-1 text-f3 whitespace-nowrap text-t2 @min-[45rem]/lanes:block @min-[45rem]/lanes:text-right"
    >
      <span className="text-f2 text-t3 @min-[45rem]/lanes:hidden">{label}</span>
      {children}
    </span>
  );
}
