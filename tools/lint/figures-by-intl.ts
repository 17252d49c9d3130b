import type { LintRule, SyntaxNode } from './lint-rule.ts';
import { houseAddress } from './places.ts';

/** Write numbers for machines: digits of one language. */
const WRITERS = new Set(['toFixed', 'toPrecision', 'toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']);

/** What no language but some separates names by. */
const COMMAS = /^[,、，;；] ?$/u;

/** What is written for programs: the code that a person takes along, and the formats themselves. */
const FREE = ['apps/web/src/i18n/', 'apps/web/src/blocks/code-export/'];

/** The lint rule: figures and lists that people read are written by `Intl`, through the format or the texts. */
export const figuresByIntl: LintRule = {
  meta: { type: 'problem', docs: { description: 'figures and lists are written as the language writes them' } },
  create(context) {
    const address = houseAddress(context.filename);
    const isChecked = address.startsWith('apps/web/src/') && !/\.test\.tsx?$/.test(address);
    if (!isChecked || FREE.some((place) => address.startsWith(place))) return {};
    return {
      CallExpression(node) {
        const { callee, arguments: given = [] } = node;
        const method = callee?.property?.name;
        if (typeof method !== 'string') return;
        const isOwn = method.startsWith('toLocale') && given[0]?.type === 'Identifier';
        if (isOwn || (!WRITERS.has(method) && !(method === 'join' && isComma(given[0])))) return;
        const message = `“${method}” writes for one language: format (i18n/create-format.ts), a text or listWords write for all.`;
        context.report({ node, message });
      },
    };
  },
};

function isComma(node: SyntaxNode | undefined): boolean {
  // A list without spaces is a notation: a parameter in an address, the types of a file field.
  return typeof node?.value === 'string' && COMMAS.test(node.value) && node.value !== ',';
}
