/** The text node of a cue in the list; null where there is none, as while the cue is written in. */
export function findCueText(row: Element | null): Text | null {
  const node = row?.querySelector('[data-cue-text]')?.firstChild;
  return node instanceof Text ? node : null;
}
