import type { Problem } from '@lineup/shared/errors/problem.ts';
import { useText } from '#i18n/use-text.ts';

/** How long the gateway asks to wait before the next request; nothing when it does not say. */
export function RetryAfter({ problem }: { problem: Problem }) {
  const text = useText();
  const { retryAfterSeconds: count } = problem;
  return count !== undefined && <p>{text('error.wait', { count })}</p>;
}
