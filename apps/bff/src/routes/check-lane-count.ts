import type { AppDeps } from '#app/app-deps.ts';
import { AppError } from '#errors/app-error.ts';

/** Refuses a send of more lanes than the operator's cap. */
export function checkLaneCount({ limits, metrics }: AppDeps, count: number): void {
  const { lanes: max } = limits.config.caps;
  if (max === undefined || count <= max) return;
  metrics.refused({ limit: 'caps', scope: 'everyone', count });
  throw new AppError('invalid_request', `lanes: this server allows at most ${max}`);
}
