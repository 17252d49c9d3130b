/** Below this probability a token is worth a stop. */
const UNLIKELY = 0.5;

type Place = { at: number; tokens: readonly { probability: number }[] };

/** The token that a key leads to from the one at `at`: left and right the neighbour, up and down the next unlikely one; undefined for other keys. */
export function moveToken(key: string, { at, tokens }: Place): number | undefined {
  const last = tokens.length - 1;
  const isUnlikely = ({ probability }: { probability: number }) => probability < UNLIKELY;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowRight':
      return Math.min(last, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowUp': {
      const before = tokens.slice(0, at).findLastIndex(isUnlikely);
      return before === -1 ? at : before;
    }
    case 'ArrowDown': {
      const after = tokens.slice(at + 1).findIndex(isUnlikely);
      return after === -1 ? at : at + 1 + after;
    }
    default:
      return undefined;
  }
}
