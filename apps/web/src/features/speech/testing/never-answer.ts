import { vi } from 'vitest';

/** Stands for a gateway that does not answer until it is stopped; gives back the bodies that it got. */
export function neverAnswer(): unknown[] {
  const asked: unknown[] = [];
  vi.stubGlobal('fetch', (_path: string, { body, signal }: { body: string; signal: AbortSignal }) => {
    asked.push(JSON.parse(body));
    return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  });
  return asked;
}
