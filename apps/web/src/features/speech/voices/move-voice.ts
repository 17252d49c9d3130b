type VoiceMove = {
  /** `KeyboardEvent.key`. */
  key: string;
  /** The row that has the focus. */
  at: number;
  names: readonly string[];
  /** What has been typed in one go, the key's own letter included. */
  typed: string;
};

/** The row that a key moves the focus to, by place or by the beginning of its name; undefined for a key that does not move it. */
export function moveVoice({ key, at, names, typed }: VoiceMove): number | undefined {
  const last = names.length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return isLetter(key) ? findName(names, { at, typed }) : undefined;
  }
}

/** Keys that type have one character for a name. */
export function isLetter(key: string): boolean {
  return key !== ' ' && Array.from(key).length === 1;
}

/** The same letter again and again goes through the names that begin with it; more letters narrow down from where the focus is. */
function findName(names: readonly string[], { at, typed }: Pick<VoiceMove, 'at' | 'typed'>): number | undefined {
  const letters = Array.from(typed.toLowerCase());
  const [first = ''] = letters;
  const isOneLetter = letters.every((letter) => letter === first);
  const beginning = isOneLetter ? first : letters.join('');
  const from = isOneLetter ? at + 1 : at;
  const order = names.map((_, offset) => (from + offset) % names.length);
  return order.find((index) => names[index]?.toLowerCase().startsWith(beginning));
}
