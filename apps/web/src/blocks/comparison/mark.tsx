import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { SideLetters } from './diff-side.ts';

type MarkProps = { side: 'a' | 'b'; letters: SideLetters; children: ReactNode };

/** Words that only one side has: a deletion for what A has, an insertion for what B has, in the lane's tint and underline. */
export function Mark({ side, letters, children }: MarkProps) {
  const Tag = side === 'a' ? 'del' : 'ins';
  return (
    <Tag
      data-lane={letters[side]}
      className={clsx(
        'box-decoration-clone px-px py-px text-t1 no-underline forced-colors:underline',
        'bg-[color-mix(in_oklch,var(--lane)_17%,transparent)] shadow-[inset_0_-2px_0_var(--lane)]',
      )}
    >
      {children}
    </Tag>
  );
}

/** What stands on one side as a whole: the same for those who listen; for the eye its frame tells. */
export function OnlyHere({ side, children }: Omit<MarkProps, 'letters'>) {
  const Tag = side === 'a' ? 'del' : 'ins';
  return <Tag className="no-underline">{children}</Tag>;
}
