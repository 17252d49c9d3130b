/** A piece of JSON text and what it is; `plain` is punctuation, space, and everything in text that is no JSON. */
export type JsonToken = { kind: 'key' | 'string' | 'number' | 'plain'; text: string };

const TOKEN = /("(?:[^"\\\n]|\\.)*")(\s*:)?|(-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)/g;

/** Parts indented JSON text for colouring; joined again the tokens are the text. */
export function readJsonTokens(text: string): JsonToken[] {
  const tokens: JsonToken[] = [];
  let at = 0;
  const plain = (to: number) => {
    if (to > at) tokens.push({ kind: 'plain', text: text.slice(at, to) });
  };
  for (const match of text.matchAll(TOKEN)) {
    const [, string, colon, other] = match;
    plain(match.index);
    const value = string ?? other ?? '';
    const kind = string === undefined ? 'number' : colon === undefined ? 'string' : 'key';
    tokens.push({ kind, text: value });
    at = match.index + value.length;
  }
  plain(text.length);
  return tokens;
}
