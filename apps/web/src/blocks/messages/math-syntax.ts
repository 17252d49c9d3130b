import type { TokenizerExtension, Tokens } from 'marked';

/** A formula's source, found by the lexer so that its `_` and `*` are not taken for emphasis. */
export type MathToken = { type: 'math'; raw: string; text: string; display: boolean };

/** No formula runs over a blank line: a dollar sign that opens nothing cannot swallow the rest of an answer. */
const WITHIN = String.raw`((?:(?!\n[ \t]*\n)[\s\S])+?)`;
const BLOCK = new RegExp(String.raw`^ {0,3}(?:\$\$${WITHIN}\$\$|\\\[${WITHIN}\\\])[ \t]*(?:\n|$)`);
const BLOCK_START = /\n {0,3}(?:\$\$|\\\[)/;
const DISPLAY = new RegExp(String.raw`^(?:\$\$${WITHIN}\$\$|\\\[${WITHIN}\\\])`);
/** As Pandoc has it: no space inside the dollars and no digit after them, so that two prices in one line are not a formula. */
const INLINE = /^(?:\$(?![\s$])((?:\\[\s\S]|[^$\\\n]){1,1000}?)(?<!\s)\$(?!\d)|\\\(((?:(?!\\\))[^\n]){1,1000})\\\))/;
const INLINE_START = /\$|\\[([]/;

function mathToken(match: RegExpExecArray | null, display: boolean): Tokens.Generic | undefined {
  const text = match?.[1] ?? match?.[2];
  if (match === null || text === undefined) return undefined;
  return { type: 'math', raw: match[0], text: text.trim(), display } satisfies MathToken;
}

/** The lexer extensions for `$…$`, `$$…$$`, `\(…\)` and `\[…\]`. */
export const mathSyntax: TokenizerExtension[] = [
  {
    name: 'math',
    level: 'block',
    start: (source) => {
      const index = source.search(BLOCK_START);
      return index === -1 ? undefined : index + 1;
    },
    tokenizer: (source) => mathToken(BLOCK.exec(source), true),
  },
  {
    name: 'math',
    level: 'inline',
    start: (source) => {
      const index = source.search(INLINE_START);
      return index === -1 ? undefined : index;
    },
    tokenizer: (source) => mathToken(DISPLAY.exec(source), true) ?? mathToken(INLINE.exec(source), false),
  },
];
