/** The lane so many places after this one, round from the last to the first; the first one where none is named. */
export function nextLane<Lane extends { id: string }>(
  lanes: readonly Lane[],
  laneId: string | null,
  by: number,
): Lane | undefined {
  const at = lanes.findIndex(({ id }) => id === laneId);
  if (at === -1) return lanes[0];
  return lanes[(at + by + lanes.length) % lanes.length];
}
