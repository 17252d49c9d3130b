const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/**
 * Indents JSON text by changing nothing but the space in it: a parser would round long numbers and lose double keys, and what a
 * gateway sent is to be seen as it is.
 */
export function indentJson(json: string): string {
  const tokens = json.match(TOKEN) ?? [];
  let out = '';
  let depth = 0;
  tokens.forEach((token, index) => {
    const isEmpty = isClosing(tokens[index + 1]) && isOpening(token);
    if (isClosing(token)) {
      depth -= 1;
      if (!isOpening(tokens[index - 1])) out += lineAt(depth);
    }
    out += token;
    if (isOpening(token)) {
      depth += 1;
      if (!isEmpty) out += lineAt(depth);
    }
    if (token === ',') out += lineAt(depth);
    if (token === ':') out += ' ';
  });
  return out;
}

function lineAt(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

function isOpening(token: string | undefined): boolean {
  return token === '{' || token === '[';
}

function isClosing(token: string | undefined): boolean {
  return token === '}' || token === ']';
}
