/** The row of a cue in the list, by the cue's index; null while it is written in or is not drawn. */
export function findRow(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector(`[data-cue="${index}"]`);
}
