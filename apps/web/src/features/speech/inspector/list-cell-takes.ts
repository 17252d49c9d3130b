import type { Take } from '#features/speech/takes/take-record.ts';

/** The takes of one cell that speak the same text, this one among them, in the order they were made. */
export function listCellTakes({ laneId, request: { request } }: Take, takes: readonly Take[]): Take[] {
  return takes.filter(
    (each) =>
      each.laneId === laneId &&
      each.request.request.voice === request.voice &&
      each.request.request.input === request.input,
  );
}
