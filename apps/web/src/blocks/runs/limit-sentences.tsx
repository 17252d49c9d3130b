import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { writeWait } from './write-wait.ts';

/** A limit in words: for whom, how much, and when to try again. */
export function LimitSentences({ limit: { name, scope, max, retryAfterSeconds } }: { limit: ReachedLimit }) {
  const text = useText();
  const locale = useLocale();
  const again =
    retryAfterSeconds === undefined
      ? text(name === 'concurrentRuns' ? 'limit.again.run' : 'limit.again.never')
      : text('limit.again.time', { time: writeWait(retryAfterSeconds, locale) });
  return (
    <p>
      {text(`limit.${scope}`, { what: text(`limit.${name}`, { max }) })} {again}
    </p>
  );
}
