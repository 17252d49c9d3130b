const BY_CODE: Record<string, readonly [plain: string, shifted: string]> = {
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Slash: ['/', '?'],
};

type Pressed = { key: string; code: string; shiftKey: boolean };

/**
 * The key that a press means: what it types, letters in lower case. A keyboard of another script, or one set to full-width punctuation,
 * types nothing that a shortcut could name; there the place of the key on a Latin keyboard counts.
 */
export function readKey({ key, code, shiftKey }: Pressed): string {
  if (key.length !== 1) return key;
  if (key >= ' ' && key <= '~') return key.toLowerCase();
  const letter = /^(?:Key([A-Z])|Digit(\d))$/.exec(code);
  const [plain, shifted] = BY_CODE[code] ?? [];
  return (letter?.[1]?.toLowerCase() ?? letter?.[2] ?? (shiftKey ? shifted : plain)) || key;
}
