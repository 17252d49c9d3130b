import type { Take } from '#features/speech/takes/take-record.ts';
import type { Fact } from '#ui/fact-list.tsx';

/** What is told first, and also when it was not sent. */
const USUAL = ['model', 'voice', 'response_format', 'speed', 'instructions'] as const;

/** What a take was asked with besides its text, by the names on the wire. */
export function listSettings({ request: { request } }: Pick<Take, 'request'>, notSent: string): Fact[] {
  const { input: _text, ...settings } = request;
  const names = new Set([...USUAL, ...Object.keys(settings)]);
  return Array.from(names, (name) => {
    const value = settings[name];
    if (value === undefined) return { label: name, value: notSent };
    return { label: name, value: typeof value === 'string' ? value : JSON.stringify(value) };
  });
}
