import { useStore } from 'zustand';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** Whether the browser could not make a take sound whose bytes are there: playing it is the way to try again. */
export function useIsUnheard(take: Take): boolean {
  return useStore(takePlayer(take).store, ({ failed }) => failed !== null && failed !== 'gone');
}
