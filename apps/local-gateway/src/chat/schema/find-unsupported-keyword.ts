import { isRecord } from '@lineup/shared/json/is-record.ts';

// Rules for which a fitting value cannot be built by walking the schema once.
const UNSUPPORTED = new Set([
  'pattern',
  'not',
  'if',
  'contains',
  'uniqueItems',
  'multipleOf',
  'minProperties',
  'maxProperties',
  'propertyNames',
  'dependentRequired',
  'dependentSchemas',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

const NESTED_LISTS = ['anyOf', 'oneOf', 'allOf', 'prefixItems'];
const NESTED_MAPS = ['properties', '$defs', 'definitions'];

/** The first keyword in a JSON Schema that `exampleValue` cannot follow; undefined when it can follow all. */
export function findUnsupportedKeyword(schema: unknown): string | undefined {
  if (!isRecord(schema)) return undefined;
  const own = Object.keys(schema).find((key) => UNSUPPORTED.has(key));
  if (own !== undefined) return own;
  const nested = [
    schema['items'],
    ...NESTED_LISTS.flatMap((key) => schema[key] ?? []),
    ...NESTED_MAPS.flatMap((key) => Object.values(schema[key] ?? {})),
  ];
  for (const part of nested) {
    const found = findUnsupportedKeyword(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
