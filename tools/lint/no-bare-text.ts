import type { LintRule, SyntaxNode } from './lint-rule.ts';
import { houseAddress } from './places.ts';

/** The attributes that people see or hear. */
const HEARD = new Set([
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
  'detail',
]);

/** What is the same in every language: names of parameters and roles, of keys, files and units. */
const NAMES = new Set([
  'response_format',
  'tools',
  'instructions',
  'prompt',
  'file',
  'system',
  'multipart/form-data',
  'Bearer',
  'HTTP',
  'Esc',
  'Enter',
  'Ctrl',
  'dB',
]);

const QUOTES = new Set(['code', 'kbd', 'pre', 'samp', 'Kbd']);

const LETTERS = /\p{L}{2,}/u;

/** The lint rule: words of the interface stand in the catalogues, not in the markup of a component. */
export const noBareText: LintRule = {
  meta: { type: 'problem', docs: { description: 'words of the interface come from the catalogues' } },
  create(context) {
    const address = houseAddress(context.filename);
    if (!address.startsWith('apps/web/src/') || address.endsWith('.test.tsx')) return {};
    const check = (node: SyntaxNode | null | undefined): void => {
      if (node === null || node === undefined || isQuoted(node)) return;
      const words = wordsOf(node).trim();
      // JSON that is shown as an example.
      if (words.startsWith('{')) return;
      if (words.split(/\s+/).every((word) => NAMES.has(word) || !LETTERS.test(word))) return;
      context.report({ node, message: `“${words}” is said to people: it belongs into the catalogues (i18n).` });
    };
    return {
      JSXText: check,
      JSXExpressionContainer: (node) => node.parent?.type !== 'JSXAttribute' && check(node.expression),
      JSXAttribute(node) {
        const { name, value } = node;
        if (typeof name !== 'object' || typeof name.name !== 'string' || !HEARD.has(name.name)) return;
        const given = isNode(value) ? value : null;
        check(given?.type === 'JSXExpressionContainer' ? given.expression : given);
      },
      CallExpression(node) {
        if (node.callee?.name === 'announce') check(node.arguments?.[0]);
      },
    };
  },
};

/** Code, keys and output are shown as they are. */
function isQuoted({ parent }: SyntaxNode): boolean {
  const name = parent?.openingElement?.name;
  return typeof name === 'object' && typeof name.name === 'string' && QUOTES.has(name.name);
}

/** What a node says by itself: a text, a string, or the fixed parts of a template. Everything else says nothing here. */
function wordsOf({ type, value, quasis = [] }: SyntaxNode): string {
  if ((type === 'JSXText' || type === 'Literal') && typeof value === 'string') return value;
  if (type === 'TemplateLiteral') return quasis.map(cookedOf).join(' ');
  return '';
}

function cookedOf({ value }: SyntaxNode): string {
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
