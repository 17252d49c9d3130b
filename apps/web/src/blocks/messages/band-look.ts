const LOOKS = [
  '',
  'underline decoration-line3 decoration-dotted decoration-1',
  'underline decoration-warn decoration-1',
  'bg-warn-wash underline decoration-warn decoration-2',
  'bg-bad-wash underline decoration-bad decoration-double decoration-2',
] as const;

/** How a band of probability looks: the wash tells it by colour, the line under the text by its form. */
export function bandLook(band: number): string {
  return `underline-offset-3 ${LOOKS[band] ?? ''}`;
}
