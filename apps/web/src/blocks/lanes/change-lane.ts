/** Changes one lane; all others stay the same objects. */
export function changeLane<Lane extends { id: string }>(
  lanes: readonly Lane[],
  laneId: string,
  change: Partial<Lane>,
): Lane[] {
  return lanes.map((lane) => (lane.id === laneId ? { ...lane, ...change } : lane));
}
