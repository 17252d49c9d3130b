import type { RequestCaps } from '@lineup/shared/limits/request-caps.ts';

/** The parameters that a cap bounds, by the names on the wire. */
const CAPPED = [
  { parameter: 'n', cap: 'n' },
  { parameter: 'max_tokens', cap: 'maxTokens' },
  { parameter: 'max_completion_tokens', cap: 'maxTokens' },
] as const;

/** What of a request is more than a cap allows, as a sentence; undefined when nothing is. What is no number is the gateway's to judge. */
export function findCapBreach(caps: RequestCaps, request: Readonly<Record<string, unknown>>): string | undefined {
  for (const { parameter, cap } of CAPPED) {
    const max = caps[cap];
    const asked = Number(request[parameter] ?? 0);
    if (max !== undefined && asked > max) return `${parameter}: this server allows at most ${max}`;
  }
  return undefined;
}
