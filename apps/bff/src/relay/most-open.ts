import type { StartMode } from '@lineup/shared/chat/start-mode.ts';

/** How many lanes of one send go on at the same time at most. */
export function mostOpen(mode: StartMode): number {
  switch (mode.mode) {
    case 'together':
      return Infinity;
    case 'one_by_one':
      return 1;
    case 'at_most':
      return mode.count;
  }
}
