import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import { lazy, Suspense } from 'react';
import { loadTexts } from '#i18n/load-texts.ts';

const Sentences = lazy(async () => {
  const [{ LimitSentences: sentences }] = await Promise.all([import('./limit-sentences.tsx'), loadTexts('refusals')]);
  return { default: sentences };
});

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
