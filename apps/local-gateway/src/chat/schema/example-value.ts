import { isRecord } from '@lineup/shared/json/is-record.ts';
import { exampleNumber } from './example-number.ts';
import { exampleString } from './example-string.ts';
import { resolveSchema } from './resolve-schema.ts';
import type { SchemaRecord } from './schema-record.ts';

// Deeper than this only what is required is filled in, and null is preferred, so that recursive schemas come to an end.
const GENEROUS_DEPTH = 4;
// A schema that no finite value satisfies would otherwise be walked for ever.
const MAX_STEPS = 1000;
const MAX_ITEMS = 1000;

type Walk = { root: SchemaRecord; depth: number; name: string; left: { steps: number } };

/** A value that fits a JSON Schema, the same one each time. Keywords that `findUnsupportedKeyword` names are not followed. */
export function exampleValue(schema: SchemaRecord): unknown {
  return build(schema, { root: schema, depth: 0, name: 'value', left: { steps: MAX_STEPS } });
}

function build(part: unknown, walk: Walk): unknown {
  walk.left.steps -= 1;
  if (walk.left.steps < 0) return null;
  if (!isRecord(part)) return walk.name;
  const preferNull = walk.depth >= GENEROUS_DEPTH;
  const schema = resolveSchema(part, { root: walk.root, preferNull, left: walk.left });
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  switch (typeOf(schema, preferNull)) {
    case 'object':
      return buildObject(schema, walk);
    case 'array':
      return buildArray(schema, walk);
    case 'integer':
      return exampleNumber(schema, { whole: true });
    case 'number':
      return exampleNumber(schema, { whole: false });
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return exampleString(schema, walk.name);
  }
}

function typeOf(schema: SchemaRecord, preferNull: boolean): unknown {
  const types = [schema['type'] ?? []].flat();
  if (preferNull && types.includes('null')) return 'null';
  const [first] = types.filter((type) => type !== 'null');
  if (first !== undefined) return first;
  if (types.length > 0) return 'null';
  if ('properties' in schema) return 'object';
  if ('items' in schema || 'prefixItems' in schema) return 'array';
  return 'minimum' in schema || 'maximum' in schema ? 'number' : 'string';
}

function buildObject(schema: SchemaRecord, walk: Walk): SchemaRecord {
  const properties = isRecord(schema['properties']) ? schema['properties'] : {};
  const required = [schema['required'] ?? []].flat().filter((name) => typeof name === 'string');
  const optional = walk.depth < GENEROUS_DEPTH ? Object.keys(properties) : [];
  const names = [...new Set([...optional, ...required])];
  const entries = names.map((name) => {
    const part = Object.hasOwn(properties, name) ? properties[name] : schema['additionalProperties'];
    return [name, build(part, { ...walk, depth: walk.depth + 1, name })] as const;
  });
  return Object.fromEntries(entries);
}

function buildArray(schema: SchemaRecord, walk: Walk): unknown[] {
  const fixed = Array.isArray(schema['prefixItems']) ? schema['prefixItems'] : [];
  const least = bound(schema['minItems'], 0);
  const most = schema['items'] === false ? fixed.length : bound(schema['maxItems'], MAX_ITEMS);
  const wanted = walk.depth < GENEROUS_DEPTH ? Math.max(2, fixed.length) : 0;
  const length = Math.min(Math.max(wanted, least), most, MAX_ITEMS);
  return Array.from({ length }, (_, index) =>
    build(fixed[index] ?? schema['items'], { ...walk, depth: walk.depth + 1 }),
  );
}

function bound(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
