import type { HouseRow } from './house-table.ts';
import type { LintRule, SyntaxNode } from './lint-rule.ts';
import { houseAddress, isWithin, resolveImport, type Places } from './places.ts';

/** The lint rule: every form of import (static, type-only, re-export, dynamic) is held against the table. */
export function importLaw(places: Places): LintRule {
  return {
    meta: { type: 'problem', docs: { description: 'imports go one way through the house' } },
    create(context) {
      const from = houseAddress(context.filename);
      const check = (node: SyntaxNode | null | undefined): void => {
        if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
        const message = judgeImport(places, from, node.value);
        if (message !== undefined) context.report({ node, message });
      };
      return {
        ImportDeclaration: (node) => check(node.source),
        ExportNamedDeclaration: (node) => check(node.source),
        ExportAllDeclaration: (node) => check(node.source),
        ImportExpression: (node) => check(node.source),
        TSImportType: (node) => check(node.source ?? node.argument?.literal ?? node.argument),
      };
    },
  };
}

/** The verdict on one import: undefined when the law allows it, else the sentence that lint reports. */
function judgeImport(places: Places, from: string, source: string): string | undefined {
  const row = places.rowOf(from);
  if (row === undefined) return undefined;
  if (source.startsWith('../../')) return 'Climbing imports hide the room they enter: use a # import.';
  const target = resolveImport(from, source);
  if ('packageName' in target) return judgePackage(row, from, target.packageName);
  if (isWithin(target.address, row.place)) return judgeSibling(row, from, target.address);
  if (row.may.some((place) => isWithin(target.address, place))) return undefined;
  return `${row.place} may not import ${target.address}: imports go one way (docs/architecture.md).`;
}

function judgePackage(row: HouseRow, from: string, packageName: string): string | undefined {
  const isTest = /\.test\.tsx?$/.test(from);
  if (row.packages === undefined || isTest || row.packages.includes(packageName)) return undefined;
  return `${row.place} may import only ${row.packages.join(', ')} from outside, not ${packageName}.`;
}

function judgeSibling(row: HouseRow, from: string, address: string): string | undefined {
  if (row.apart === undefined) return undefined;
  const own = subfolder(from, row.place);
  const other = subfolder(address, row.place);
  if (own === undefined || other === undefined || own === other) return undefined;
  if (row.apart[own]?.includes(other)) return undefined;
  return `${row.place}/${own} may not import its sibling ${other}: a piece with two users moves one room down.`;
}

/** Reads `blocks/runs/strip.tsx` under the place `blocks` as `runs`; undefined for a file that lies directly in the place. */
function subfolder(address: string, place: string): string | undefined {
  const [first, second] = address.slice(place.length + 1).split('/');
  return second === undefined ? undefined : first;
}
