import { clsx } from 'clsx';
import type { ReactNode } from 'react';

const TONES = {
  plain: 'bg-hover text-t2',
  ok: 'bg-ok-wash text-ok',
  warn: 'bg-warn-wash text-warn',
  bad: 'bg-bad-wash text-bad',
  now: 'bg-now text-on-now',
} as const;

type ChipProps = { tone?: keyof typeof TONES; children: ReactNode };

export function Chip({ tone = 'plain', children }: ChipProps) {
  return (
    <span
      className={clsx(
        'inline-flex h-4.5 items-center gap-1 rounded-chip px-1.5 text-f1 font-medium whitespace-nowrap forced-border contrast-more:border',
        TONES[tone],
      )}
    >
      {children}
    </span>
  );
}
