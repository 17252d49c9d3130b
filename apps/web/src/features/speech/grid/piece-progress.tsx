import { useText } from '#i18n/use-text.ts';
import { Progress } from '#ui/progress.tsx';
import type { PieceCount } from './describe-cell.ts';

/** How many pieces of a long text have come. */
export function PieceProgress({ pieces }: { pieces: PieceCount }) {
  const text = useText();
  const words = text('speech.grid.pieces', pieces);
  return (
    <span className="flex items-center gap-1.5 whitespace-nowrap">
      <span className="w-10">
        <Progress value={pieces.whole / pieces.total} label={words} />
      </span>
      <span aria-hidden>{words}</span>
    </span>
  );
}
