import type { ReactNode } from 'react';

type TopBarProps = { title: ReactNode; detail?: ReactNode; children?: ReactNode };

/** The head of a workspace: its title, a quiet detail beside it, actions at the right. */
export function TopBar({ title, detail, children }: TopBarProps) {
  return (
    <header className="@container/bar flex min-h-top shrink-0 items-center gap-0.5 border-b border-line pr-3 pl-4 whitespace-nowrap pointer-coarse:min-h-13 md:pl-5">
      <h1 className="mr-1.5 min-w-0 truncate text-f4 font-semibold pointer-coarse:text-[16px]">{title}</h1>
      {detail !== undefined && <span className="max-w-1/2 shrink-0 truncate text-f3 text-t3">{detail}</span>}
      <div className="ml-auto flex shrink-0 items-center gap-0.5 pl-2">{children}</div>
    </header>
  );
}
