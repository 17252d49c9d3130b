import { useText } from '#i18n/use-text.ts';
import { Progress } from '#ui/progress.tsx';
import type { Take } from '#features/speech/takes/take-record.ts';
import { countPieces } from './count-pieces.ts';

/** How far the takes are that arrive in several pieces. */
export function PiecesProgress({ takes }: { takes: readonly Take[] }) {
  const text = useText();
  if (takes.every(({ pieces }) => pieces.length === 1)) return null;
  const { done, all } = countPieces(takes);
  const label = text('speech.script.progress', { done, all });
  return (
    <div className="mt-2 flex items-center gap-3 text-f2 text-t3">
      <Progress value={done / all} label={label} />
      <span aria-hidden className="shrink-0">
        {label}
      </span>
    </div>
  );
}
