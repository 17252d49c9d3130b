import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import { lazy, Suspense } from 'react';

const Sentences = lazy(async () => ({ default: (await import('./limit-sentences.tsx')).LimitSentences }));

/** Which limit of this server was reached, and when to try again; nothing for a problem of another kind. */
export function LimitWords({ limit }: { limit: ReachedLimit | undefined }) {
  return (
    limit !== undefined && (
      <Suspense>
        <Sentences limit={limit} />
      </Suspense>
    )
  );
}
