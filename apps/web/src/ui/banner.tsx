import { clsx } from 'clsx';
import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type BannerProps = {
  /** `now` is for what goes on at present and needs no remedy. */
  tone: 'now' | 'warn' | 'bad';
  title: string;
  children?: ReactNode;
  action?: ReactNode;
};

/** One line across the workspace about the whole app. */
export function Banner({ tone, title, children, action }: BannerProps) {
  return (
    <div
      role={tone === 'now' ? 'note' : 'alert'}
      className={clsx(
        'flex min-h-9.5 shrink-0 items-center gap-2.5 border-b border-line py-1.5 pr-3 pl-4 text-f3 text-t2 md:pr-5 md:pl-5',
        { now: 'bg-well', warn: 'bg-warn-wash', bad: 'bg-bad-wash' }[tone],
      )}
    >
      {tone === 'now' ? (
        <span
          aria-hidden
          className="size-2 shrink-0 rounded-[2px] bg-now shadow-[0_0_0_1px_var(--now-line)] forced-color-adjust-none"
        />
      ) : (
        <TriangleAlert size={14} aria-hidden className={clsx('shrink-0', tone === 'bad' ? 'text-bad' : 'text-warn')} />
      )}
      <p className="min-w-0 flex-1">
        <b className="font-semibold text-t1">{title}</b> {children}
      </p>
      {action}
    </div>
  );
}
