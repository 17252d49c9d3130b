import type { CSSProperties, ReactNode } from 'react';

/** Scrolls a table both ways inside itself, with its head and its first two columns pinned; widths follow the frame's own. */
export function TableFrame({ laneCount, children }: { laneCount: number; children: ReactNode }) {
  // One or two lanes leave room that the recipe's own values can use.
  const spare = laneCount === 1 ? '64px' : laneCount === 2 ? '24px' : '0px';
  const style = { '--lanes': laneCount, '--spare': spare } satisfies Record<
    `--${string}`,
    string | number
  > as CSSProperties;
  return (
    <div className="@container flex min-h-0 flex-1 flex-col">
      <div
        style={style}
        className="scroll-slim min-h-0 flex-1 scroll-pt-10 scroll-pl-[calc(var(--name)+var(--recipe))] overflow-auto overscroll-contain [--lane-width:66px] [--name:118px] [--recipe:calc(78px+var(--spare))] @min-[480px]:[--lane-width:80px] @min-[480px]:[--name:148px] @min-[480px]:[--recipe:calc(100px+var(--spare))] @min-[700px]:[--lane-width:96px] @min-[700px]:[--name:168px] @min-[700px]:[--recipe:160px]"
      >
        {children}
      </div>
    </div>
  );
}
