import llamaTokenizer from 'llama-tokenizer-js';

const BYTE = /^<0x([0-9A-F]{2})>$/;
// The vocabulary writes a space as U+2581, so that it can be seen.
const SPACE = '\u2581';
/** `<unk>`, `<s>` and `</s>`: they stand for no text. */
const SPECIAL_TOKENS = 3;

/**
 * What a token stands for, in UTF-8: a piece of text or one byte of a character. Empty for a token without text, also for one of those
 * that Moonshine has beyond the vocabulary.
 */
export function tokenBytes(id: number): Uint8Array {
  const written = id < SPECIAL_TOKENS ? '' : (llamaTokenizer.vocabById[id] ?? '');
  const byte = BYTE.exec(written)?.[1];
  return byte === undefined ? Buffer.from(written.replaceAll(SPACE, ' ')) : Uint8Array.of(Number.parseInt(byte, 16));
}
