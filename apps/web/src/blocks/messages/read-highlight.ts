/** Highlighted code: plain text, or a part with the highlighter's scope (`keyword`, `string`, `title function_` …). */
export type CodeNode = string | { scope: string; children: CodeNode[] };

const PART = /<span class="hljs-([^"]*)">|(<\/span>)|&(amp|lt|gt|quot|#x27);|([^<&]+|[<&])/g;
const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/**
 * Reads the highlighter's output (spans with a class and five escapes, nothing else) into nodes, so that no HTML of anybody's
 * making is put into the page; what is not of that form stays text.
 */
export function readHighlight(html: string): CodeNode[] {
  const root: CodeNode[] = [];
  const open: CodeNode[][] = [root];
  for (const [, scope, close, escape, text] of html.matchAll(PART)) {
    const siblings = open.at(-1) ?? root;
    if (scope !== undefined) {
      const children: CodeNode[] = [];
      siblings.push({ scope, children });
      open.push(children);
    } else if (close !== undefined) {
      if (open.length > 1) open.pop();
    } else {
      appendText(siblings, escape === undefined ? (text ?? '') : (CHARACTERS[escape] ?? ''));
    }
  }
  return root;
}

function appendText(nodes: CodeNode[], text: string): void {
  const last = nodes.at(-1);
  if (typeof last === 'string') nodes[nodes.length - 1] = last + text;
  else nodes.push(text);
}
