/** Lower borders of the bands of probability, from likely to unlikely. */
export const BAND_FLOORS = [0.9, 0.5, 0.2, 0.05, 0] as const;

/** The index of the band that a probability (0 to 1) falls into. */
export function probabilityBand(probability: number): number {
  const band = BAND_FLOORS.findIndex((floor) => probability >= floor);
  return band === -1 ? BAND_FLOORS.length - 1 : band;
}
