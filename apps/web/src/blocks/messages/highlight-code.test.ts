import { describe, expect, it } from 'vitest';
import { highlightCode } from './highlight-code.ts';
import type { CodeNode } from './read-highlight.ts';

const SAMPLES: [string, string][] = [
  ['ts', 'const a = `x${1}<b>"\' & y`; // <script>alert(1)</script> &lt;\n'],
  ['python', 'def f(x):\n    """doc & <b>"""\n    return {"a": 1}\n'],
  ['html', '<a href="javascript:alert(1)" onclick=\'x\'>&amp;</a><!-- c -->'],
  ['c++', '#include <vector>\nint main() { return a < b && c > d; }'],
  ['YAML', 'a: "<b>"\nb: [1, 2]'],
];

function textOf(nodes: readonly CodeNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

describe('highlightCode', () => {
  it.each(SAMPLES)('keeps every character of %s', async (language, code) => {
    const nodes = await highlightCode(code, language);
    expect(textOf(nodes ?? [])).toBe(code);
    expect(nodes?.some((node) => typeof node !== 'string')).toBe(true);
  });

  it.each([
    ['an unknown language', 'x', 'klingon'],
    ['a name that objects have by themselves', 'x', 'constructor'],
    ['no language', 'x', ''],
    ['very long code', 'x = 1\n'.repeat(10_000), 'python'],
  ])('leaves %s as text', async (_, code, language) => {
    expect(await highlightCode(code, language)).toBeNull();
  });
});
