/** Half a pixel where a drawing goes across a screen of 4,096. */
const SHARE = 1 / 8_192;

/** The step in seconds that can just be seen in a drawing of a whole sound; 0, every frame, while nobody knows how long it is (seconds). */
export function seenStep(duration: number | null): number {
  return (duration ?? 0) * SHARE;
}
