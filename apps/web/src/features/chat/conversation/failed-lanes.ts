import type { Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';

/** The lanes whose answer to a turn failed, is empty or was cut off. */
export function failedLanes<Lane extends { id: string }>(turn: Turn, lanes: readonly Lane[]): Lane[] {
  return lanes.filter(({ id }) => {
    const state = currentRun(turn, id)?.run.end?.state;
    return state === 'error' || state === 'empty' || state === 'cut_off';
  });
}
