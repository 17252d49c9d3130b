import type { Turn } from './conversation.ts';

/**
 * The lanes that a new version of a turn is for: those that were asked before, because one that joined later or was switched off has no
 * part in it. All, where none was asked.
 */
export function askedLanes<Lane extends { id: string }>({ runs }: Turn, lanes: readonly Lane[]): readonly Lane[] {
  const asked = lanes.filter(({ id }) => runs.some(({ laneId }) => laneId === id));
  return asked.length === 0 ? lanes : asked;
}
