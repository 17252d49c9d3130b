import { isRecord } from '@lineup/shared/json/is-record.ts';
import type { SpeechRequest } from '@lineup/shared/speech/speech-request.ts';

/** All that decides a sound, as canonical JSON: requests that ask for the same are written alike, in whatever order they were set up. */
export function requestKey({ gateway, request }: SpeechRequest): string {
  return JSON.stringify({ gateway, request }, (_, value: unknown) => (isRecord(value) ? sortNames(value) : value));
}

function sortNames(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
