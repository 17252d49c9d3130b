import { RotateCw } from 'lucide-react';
import { nameEnd } from '#features/speech/grid/name-end.ts';
import { retryPieces } from '#features/speech/takes/start-take.ts';
import type { Take, TakeEnd } from '#features/speech/takes/take-record.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { firstClick } from '#ui/first-click.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Note } from '#ui/note.tsx';

/** The pieces of an ended take that did not come whole, one by one, and the way to ask for them again. */
export function FailedPieces({ take }: { take: Take }) {
  const text = useText();
  const failed = take.pieces.flatMap(({ ending }, index) =>
    ending === null || ending.state === 'complete' ? [] : [{ ending, number: index + 1 }],
  );
  if (failed.length === 0) return null;
  const isError = failed.some(({ ending }) => ending.state === 'error');
  return (
    <Note
      tone={isError ? 'bad' : 'warn'}
      title={text('speech.inspector.failed', { count: failed.length, total: take.pieces.length })}
      actions={
        <Button
          size="sm"
          variant="outline"
          icon={<RotateCw size={13} />}
          onClick={firstClick(() => void retryPieces(take.id))}
        >
          {text('speech.inspector.retry', { count: failed.length })}
        </Button>
      }
    >
      <ul className="scroll-slim mt-1 max-h-60 space-y-1 overflow-y-auto">
        {failed.map(({ ending, number }) => (
          <li key={number} className="grid grid-cols-[auto_1fr_auto] items-baseline gap-x-2">
            <span className="text-t3">{number}</span>
            <PieceFault ending={ending} />
            {failed.length > 1 && (
              <IconButton
                size="sm"
                label={text('speech.inspector.retry.piece', { number })}
                className="-my-1 self-start pointer-coarse:my-0"
                icon={<RotateCw size={13} />}
                onClick={firstClick(() => void retryPieces(take.id, number - 1))}
              />
            )}
          </li>
        ))}
      </ul>
    </Note>
  );
}

function PieceFault({ ending }: { ending: TakeEnd }) {
  const text = useText();
  const { problem } = ending;
  return (
    <span className="min-w-0">
      {text(nameEnd(ending))}
      {problem?.gatewayMessage !== undefined && (
        <span lang="" className="block font-mono text-f2 break-words text-t3">
          {problem.gatewayMessage}
        </span>
      )}
    </span>
  );
}
