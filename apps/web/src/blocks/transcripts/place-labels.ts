/** A label takes this share of the width, its distance to the next included; in the narrowest window it still fits. */
const LABEL_SHARE = 0.1;

/** Which of these places (shares of the width, in order) can carry a label without touching the one before or the border. */
export function placeLabels(places: readonly number[]): number[] {
  let free = 0;
  return places.flatMap((place, index) => {
    if (place < free || place > 1 - LABEL_SHARE) return [];
    free = place + LABEL_SHARE;
    return [index];
  });
}
