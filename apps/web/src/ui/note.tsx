import { clsx } from 'clsx';
import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const TONES = {
  warn: { wash: 'bg-warn-wash', ink: 'text-warn', Icon: TriangleAlert },
  bad: { wash: 'bg-bad-wash', ink: 'text-bad', Icon: CircleX },
  info: { wash: 'bg-well', ink: 'text-t3', Icon: Info },
} as const;

type NoteProps = {
  tone: keyof typeof TONES;
  title: string;
  children?: ReactNode;
  /** The gateway's own words, shown as they came. */
  quote?: string;
  actions?: ReactNode;
};

export function Note({ tone, title, children, quote, actions }: NoteProps) {
  const { wash, ink, Icon } = TONES[tone];
  return (
    <div
      role="note"
      aria-label={title}
      className={clsx('flex gap-2 rounded-control px-2.5 py-2 text-f3 forced-border contrast-more:border', wash)}
    >
      <Icon size={14} aria-hidden className={clsx('mt-0.5 shrink-0', ink)} />
      <div className="min-w-0 flex-1 text-t2">
        <p className="font-semibold text-t1">{title}</p>
        {children}
        {quote !== undefined && quote !== '' && (
          <blockquote
            lang=""
            className="mt-1.5 border-t border-line2 pt-1.5 font-mono text-f2 break-words whitespace-pre-wrap"
          >
            {quote}
          </blockquote>
        )}
        {actions !== undefined && <div className="mt-2 flex flex-wrap gap-1.5">{actions}</div>}
      </div>
    </div>
  );
}
