/** Brings a turn to the top and gives it the focus. One that rests is drawn first, by the event of the browser's own search. */
export function showTurn(turn: HTMLElement): void {
  turn.dispatchEvent(new Event('beforematch'));
  turn.scrollIntoView({ block: 'start' });
  turn.focus({ preventScroll: true });
}
