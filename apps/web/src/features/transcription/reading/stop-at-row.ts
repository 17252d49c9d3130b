/** Makes a row the one stop that Tab makes in a list of cues. */
export function stopAtRow(list: HTMLElement, row: HTMLElement): void {
  for (const stop of list.querySelectorAll<HTMLElement>('[data-cue][tabindex="0"]')) stop.tabIndex = -1;
  row.tabIndex = 0;
}
