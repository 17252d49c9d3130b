import type { Problem } from '@lineup/shared/errors/problem.ts';
import { LimitWords } from '#blocks/runs/limit-words.tsx';
import { useText } from '#i18n/use-text.ts';

/** What to do about a problem, and by what its gateway can find it. */
export function ProblemWords({ problem: { code, status, requestId, limit } }: { problem: Problem }) {
  const text = useText();
  const facts = [status !== undefined && `HTTP ${status}`, requestId].filter(Boolean).join(' · ');
  return (
    <>
      <p>{text(`error.${code}.help`)}</p>
      <LimitWords limit={limit} />
      {facts !== '' && <p className="mt-1 font-mono text-f2 break-all text-t3">{facts}</p>}
    </>
  );
}
