/** Moves a lane by so many places, as far as there are places. */
export function moveLane<Lane extends { id: string }>(lanes: readonly Lane[], laneId: string, by: number): Lane[] {
  const from = lanes.findIndex(({ id }) => id === laneId);
  const lane = lanes[from];
  const to = Math.min(Math.max(from + by, 0), lanes.length - 1);
  return lane === undefined ? [...lanes] : lanes.toSpliced(from, 1).toSpliced(to, 0, lane);
}
