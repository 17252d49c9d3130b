type OnFound = (at: number, length: number) => void;

/** Calls back with the place and length of every form that stands in the bytes, in no order. */
export type FormSearch = (bytes: Uint8Array, onFound: OnFound) => void;

/** Two bytes as one number. */
const PAIRS = 65_536;

/**
 * Searches for many texts of at least two characters at once (Wu and Manber, 1994): for every pair of bytes it knows how far the window may move on when the window
 * ends with it, so that of bytes that hold none of the texts few are looked at. Seven searches one after the other, as an audio answer
 * needs them, cost ten times as much.
 */
export function createFormSearch(forms: readonly string[]): FormSearch {
  const texts = forms.map((form) => Buffer.from(form, 'latin1'));
  const window = Math.min(...texts.map((text) => text.length));
  const shifts = new Uint8Array(PAIRS).fill(Math.min(window - 1, 255));
  for (const text of texts) {
    for (let at = 0; at < window - 1; at += 1) {
      const pair = pairAt(text, at);
      shifts[pair] = Math.min(shifts[pair] ?? 0, window - 2 - at);
    }
  }
  const walk = (bytes: Uint8Array, { from, to }: Span, onFound: OnFound): void => {
    let at = from;
    while (at < to) {
      const shift = shifts[pairAt(bytes, at)] ?? 1;
      if (shift === 0) reportAt(bytes, { at: at - window + 2, texts, onFound });
      at += Math.max(shift, 1);
    }
  };
  return (bytes, onFound) => {
    const end = bytes.length - 1;
    const middle = Math.max(window - 2, bytes.length >> 1);
    let near = window - 2;
    let far = middle;
    // Both halves in step: each place is known only from the one before it, and a processor that waits for one can look up the other.
    while (near < middle && far < end) {
      const nearShift = shifts[pairAt(bytes, near)] ?? 1;
      const farShift = shifts[pairAt(bytes, far)] ?? 1;
      if (nearShift === 0) reportAt(bytes, { at: near - window + 2, texts, onFound });
      if (farShift === 0) reportAt(bytes, { at: far - window + 2, texts, onFound });
      near += Math.max(nearShift, 1);
      far += Math.max(farShift, 1);
    }
    walk(bytes, { from: near, to: middle }, onFound);
    walk(bytes, { from: far, to: end }, onFound);
  };
}

/** Of the places where a window ends. */
type Span = { from: number; to: number };

function pairAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

type Place = { at: number; texts: readonly Buffer[]; onFound: OnFound };

function reportAt(bytes: Uint8Array, { at, texts, onFound }: Place): void {
  for (const text of texts) {
    const end = at + text.length;
    if (end <= bytes.length && text.compare(bytes, at, end) === 0) onFound(at, text.length);
  }
}
