import type { Problem } from '@lineup/shared/errors/problem.ts';
import { LimitWords } from '#blocks/runs/limit-words.tsx';
import { RetryAfter } from '#blocks/runs/retry-after.tsx';
import { useText } from '#i18n/use-text.ts';

/** What to do about a problem, and by what its gateway can find it. */
export function ProblemWords({ problem }: { problem: Problem }) {
  const text = useText();
  const { code, status, requestId } = problem;
  const facts = [status !== undefined && `HTTP ${status}`, requestId].filter(Boolean).join(' · ');
  return (
    <>
      <p>{text(`error.${code}.help`)}</p>
      <RetryAfter problem={problem} />
      <LimitWords limit={problem.limit} />
      {facts !== '' && <p className="mt-1 font-mono text-f2 break-all text-t3">{facts}</p>}
    </>
  );
}
