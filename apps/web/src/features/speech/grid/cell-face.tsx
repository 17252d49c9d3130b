import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Kbd } from '#ui/kbd.tsx';
import { ArrivingFace } from './arriving-face.tsx';
import type { CellLayout } from './cell-layout.ts';
import type { CellState } from './describe-cell.ts';
import { SilentFace } from './silent-face.tsx';
import { SoundFace } from './sound-face.tsx';
import { WaitingFace } from './waiting-face.tsx';

type CellFaceProps = {
  shown: CellState;
  layout: CellLayout;
  isCurrent: boolean;
  isStale: boolean;
  /** The button of what the cell offers beside playing. */
  action: ReactNode;
};

/** What is seen of a cell. */
export function CellFace({ shown, isCurrent, isStale, ...rest }: CellFaceProps) {
  switch (shown.state) {
    case 'unspoken':
      return <UnspokenFace />;
    case 'waiting':
      return <WaitingFace shown={shown} {...rest} />;
    case 'arriving':
      return <ArrivingFace shown={shown} {...rest} />;
    case 'sound':
      return <SoundFace shown={shown} isCurrent={isCurrent} isStale={isStale} {...rest} />;
    case 'gone':
    case 'unplayable':
    case 'failed':
      return <SilentFace shown={shown} action={rest.action} />;
  }
}

function UnspokenFace() {
  const text = useText();
  return (
    <span className="flex w-full items-center justify-center gap-1.5 text-f2 text-t4">
      <Plus size={13} aria-hidden />
      {text('speech.grid.unspoken')}
      <Kbd aria-hidden className="pointer-coarse:hidden">
        ↵
      </Kbd>
    </span>
  );
}
