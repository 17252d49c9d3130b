import type { LintRule, SyntaxNode } from './lint-rule.ts';
import { houseAddress } from './places.ts';

/** Entries and configuration are named by the tool that starts them; a worker's file is its thread. */
const FREE = /(^|\/)(main|[a-z]+\.config|[a-z-]+-worker)\.tsx?$|\.(test|spec)\.tsx?$|\.d\.ts$/;

/** The lint rule: a file that exports values exports one that bears its name (`start-run.ts` has `startRun`), or a family of them. */
export const namedAfterFile: LintRule = {
  meta: { type: 'problem', docs: { description: 'a file is named after its main export' } },
  create(context) {
    const address = houseAddress(context.filename);
    return {
      Program(program) {
        if (FREE.test(address)) return;
        const names = (program.body ?? []).flatMap(exportedValues);
        const file =
          address
            .split('/')
            .at(-1)
            ?.replace(/\.(tsx?|mjs)$/, '') ?? '';
        if (names.length === 0 || names.some((name) => plain(name) === plain(file)) || isFamily(file, names)) return;
        const node = program.body?.[0] ?? program;
        context.report({ node, message: `No export is named after this file; found ${names.join(', ')}.` });
      },
    };
  },
};

/** A family (schemas of one kind, caps of one sort) shares the last word of the file's name: `limits.ts` has `CHAT_LIMITS`. */
function isFamily(file: string, names: readonly string[]): boolean {
  const word = plain(file.split(/[-.]/).at(-1) ?? file).replace(/s$/, '');
  return names.length > 1 && names.some((name) => plain(name).includes(word));
}

function plain(name: string): string {
  return name.replaceAll(/[-_.]/g, '').toLowerCase();
}

/** The names of the values (not types) that a top-level statement exports. */
function exportedValues(statement: SyntaxNode): string[] {
  if (statement.type !== 'ExportNamedDeclaration' || statement.exportKind === 'type') return [];
  const { declaration } = statement;
  if (declaration === null || declaration === undefined)
    return namesOf(statement.specifiers?.map((one) => one.exported));
  if (declaration.type.startsWith('TS')) return [];
  return namesOf(declaration.declarations?.map((one) => one.id) ?? [declaration.id]);
}

function namesOf(nodes: ReadonlyArray<SyntaxNode | null | undefined> = []): string[] {
  return nodes.flatMap((node) => (typeof node?.name === 'string' ? [node.name] : []));
}
