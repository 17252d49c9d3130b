import { clsx } from 'clsx';
import { ArrowLeftRight } from 'lucide-react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import type { DiffSide } from './diff-side.ts';

type DiffHeadsProps = {
  a: DiffSide;
  b: DiffSide;
  others: readonly DiffSide[];
  alone: 'a' | 'b' | null;
  isNarrow: boolean;
  onChoose: (which: 'a' | 'b', id: string) => void;
};

/** Whose answers are compared, and which others could be. */
export function DiffHeads({ a, b, others, alone, isNarrow, onChoose }: DiffHeadsProps) {
  const text = useText();
  const swap = (
    <IconButton
      size="sm"
      label={text('compare.swap')}
      icon={<ArrowLeftRight size={14} />}
      className="justify-self-center"
      onClick={() => onChoose('a', b.id)}
    />
  );
  return (
    <div className="shrink-0 border-b border-line">
      <div
        className={clsx(
          'mx-auto grid max-w-(--diff-width) items-center',
          isNarrow
            ? 'grid-cols-[minmax(0,1fr)_auto] gap-y-1 px-4 py-1.5'
            : 'min-h-14.5 grid-cols-[minmax(0,1fr)_88px_minmax(0,1fr)] pr-10 pl-10',
        )}
      >
        <Head side={a} others={others} isSeen={alone !== 'b'} onChoose={(id) => onChoose('a', id)} />
        {isNarrow ? <span className="row-span-2">{swap}</span> : swap}
        <Head side={b} others={others} isSeen={alone !== 'a'} onChoose={(id) => onChoose('b', id)} />
      </div>
    </div>
  );
}

type HeadProps = { side: DiffSide; others: readonly DiffSide[]; isSeen: boolean; onChoose: (id: string) => void };

function Head({ side, others, isSeen, onChoose }: HeadProps) {
  const text = useText();
  return (
    <div className={clsx('flex min-w-0 items-center gap-2.25', !isSeen && 'opacity-35')}>
      <LaneMark letter={side.letter} size={22} />
      <h2 className="truncate text-f5 font-semibold">{side.title}</h2>
      <span className="min-w-0 shrink-[4] truncate text-f3 text-t3 max-sm:hidden">{side.detail}</span>
      <span className="ml-auto flex shrink-0 items-center">
        {others.map((other) => (
          <button
            key={other.id}
            type="button"
            aria-label={text('compare.choose', { letter: other.letter, title: other.title })}
            data-tip={text('compare.choose', { letter: other.letter, title: other.title })}
            onClick={() => onChoose(other.id)}
            className="grid size-6 place-items-center rounded-control opacity-45 hover:bg-hover hover:opacity-100 focus-visible:opacity-100 pointer-coarse:size-11"
          >
            <LaneMark letter={other.letter} size={14} />
          </button>
        ))}
      </span>
    </div>
  );
}
