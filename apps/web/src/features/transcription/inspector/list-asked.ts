import type { TranscriptionRequest } from '#features/transcription/bench/build-request.ts';
import { TRANSCRIPTION_PARAMETER_NAMES } from '#features/transcription/bench/transcription-parameters.ts';
import type { Fact } from '#ui/fact-list.tsx';
import { shortenValue } from './shorten-value.ts';

/** What is told first, and also when it was not sent. */
const USUAL = ['model', ...TRANSCRIPTION_PARAMETER_NAMES.filter((name) => name !== 'extra')];

/** What a run asked for, by the names on the wire. */
export function listAsked(request: TranscriptionRequest, notSent: string): Fact[] {
  const names = new Set([...USUAL, ...Object.keys(request)]);
  return Array.from(names, (name) => {
    const value = request[name];
    if (value === undefined) return { label: name, value: notSent };
    return { label: name, value: shortenValue(typeof value === 'object' ? value.join(' · ') : String(value)) };
  });
}
