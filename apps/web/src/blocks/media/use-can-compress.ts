import { useSyncExternalStore } from 'react';
import { canCompress } from './can-compress.ts';

const listeners = new Set<() => void>();
let isAsked = false;
/** Where there is no encoder at all, nobody has to be asked. */
let answer: boolean | null = 'AudioEncoder' in globalThis ? null : false;

/** Whether this browser makes Opus of speech; null while it is not known yet. It is asked once. */
export function useCanCompress(): boolean | null {
  return useSyncExternalStore(subscribe, () => answer);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (answer === null && !isAsked) void ask();
  return () => listeners.delete(listener);
}

async function ask(): Promise<void> {
  isAsked = true;
  answer = await canCompress();
  for (const listener of listeners) listener();
}
