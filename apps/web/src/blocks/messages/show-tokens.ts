import { readTokenBytes } from './read-token-bytes.ts';

/** A token as it is drawn: `text` with marks for what is not seen, or its bytes in hex with the character that they make with their neighbours. */
export type ShownToken = { text: string; bytes: boolean; character: string | null };

/** A space and the four bytes that a character has at most; a longer row of byte tokens is damaged text. */
const LONGEST_CHARACTER = 5;
const decoder = new TextDecoder('utf-8', { fatal: true });

/** Makes every token of an answer visible; the result has one entry per token, in order. */
export function showTokens(tokens: readonly string[]): ShownToken[] {
  const shown: ShownToken[] = [];
  let open: { entry: ShownToken; bytes: number[] }[] = [];
  for (const token of tokens) {
    const bytes = readTokenBytes(token);
    const entry: ShownToken = {
      text: bytes === null ? markText(token) : toHex(bytes),
      bytes: bytes !== null,
      character: null,
    };
    shown.push(entry);
    if (bytes === null) {
      open = [];
      continue;
    }
    open.push({ entry, bytes });
    const joined = open.flatMap((part) => part.bytes);
    const character = decode(joined);
    for (const part of character === null ? [] : open) part.entry.character = character;
    if (character !== null || joined.length >= LONGEST_CHARACTER) open = [];
  }
  return shown;
}

function markText(token: string): string {
  return token === '' ? '∅' : token.replaceAll('\t', '→\t').replaceAll(/\r?\n|\r/g, '↵\n');
}

function toHex(bytes: readonly number[]): string {
  return bytes.map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}

function decode(bytes: readonly number[]): string | null {
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    // The character is not whole yet, or never will be.
    return null;
  }
}
