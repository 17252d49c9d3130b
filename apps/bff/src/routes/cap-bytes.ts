import type { AppDeps } from '#app/app-deps.ts';

/** The most bytes of a JSON body: the operator's cap, where it is below ours. */
export function capBytes({ limits }: AppDeps, ours: number): number {
  return Math.min(ours, limits.config.caps.bodyBytes ?? ours);
}
