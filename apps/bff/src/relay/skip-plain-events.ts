const LF = 10;

/**
 * The fast path: walks over whole events of one `data:` line each, which is what gateways send nearly always, and gives the place
 * behind the last of them. `onEvent` gets the borders of each. The text must hold no CR, and an event must begin at `at`.
 */
export function skipPlainEvents(text: string, at: number, onEvent: (from: number, to: number) => void): number {
  let from = at;
  while (text.startsWith('data:', from)) {
    const end = text.indexOf('\n', from);
    if (end === -1 || text.charCodeAt(end + 1) !== LF) break;
    onEvent(from, end + 2);
    from = end + 2;
  }
  return from;
}
