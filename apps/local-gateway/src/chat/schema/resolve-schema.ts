import { isRecord } from '@lineup/shared/json/is-record.ts';
import type { SchemaRecord } from './schema-record.ts';

/** `left` counts down over a whole walk, so that schemas that refer to themselves come to an end. */
export type Resolving = { root: SchemaRecord; preferNull: boolean; left: { steps: number } };

/** Follows `$ref`, takes one option of `anyOf` and `oneOf`, and folds `allOf` in, until a plain schema is left. */
export function resolveSchema(schema: SchemaRecord, resolving: Resolving): SchemaRecord {
  const { $ref: reference, anyOf, oneOf, allOf, ...rest } = schema;
  const parts = [
    ...(typeof reference === 'string' ? [atPointer(resolving.root, reference)] : []),
    ...optionOf(anyOf, resolving),
    ...optionOf(oneOf, resolving),
    ...(Array.isArray(allOf) ? allOf : []),
  ].filter(isRecord);
  return parts.reduce((whole, part) => {
    resolving.left.steps -= 1;
    return resolving.left.steps < 0 ? whole : merge(whole, resolveSchema(part, resolving));
  }, rest);
}

function optionOf(options: unknown, { preferNull }: Resolving): unknown[] {
  if (!Array.isArray(options)) return [];
  const chosen = preferNull
    ? (options.find(isNull) ?? options[0])
    : (options.find((option) => !isNull(option)) ?? options[0]);
  return [chosen];
}

function isNull(option: unknown): boolean {
  return isRecord(option) && option['type'] === 'null';
}

// Only references within the schema itself are followed: "#" and "#/path/to/part" (RFC 6901).
function atPointer(root: SchemaRecord, reference: string): unknown {
  const steps = reference
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), root);
}

function merge(left: SchemaRecord, right: SchemaRecord): SchemaRecord {
  const properties = { ...asRecord(left['properties']), ...asRecord(right['properties']) };
  const required = [left['required'] ?? [], right['required'] ?? []].flat();
  return {
    ...left,
    ...right,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}

function asRecord(value: unknown): SchemaRecord {
  return isRecord(value) ? value : {};
}
