import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { Span } from '#features/transcription/runs/judge-run.ts';
import { RetryButton } from './retry-button.tsx';
import type { Retry } from './use-retry.ts';

type GapRowProps = { gap: Span; retry: Retry | null };

/** Where nothing came of a piece of the recording, and the way to ask for it once more. */
export function GapRow({ gap: { start, end }, retry }: GapRowProps) {
  const text = useText();
  const format = useFormat();
  return (
    <div className="my-1 flex flex-wrap items-center gap-x-3 gap-y-1 border-y border-dashed border-line2 px-4 py-1.5 text-f3 md:px-6">
      <span className="min-w-0 flex-1 text-warn">
        {text('transcription.gap', { start: format.duration(start), end: format.duration(end) })}
      </span>
      {retry !== null && <RetryButton retry={retry} />}
    </div>
  );
}
