import type { SchemaRecord } from './schema-record.ts';

/** A number within the schema's bounds, whole for an integer. */
export function exampleNumber(schema: SchemaRecord, { whole }: { whole: boolean }): number {
  const above = numberAt(schema, 'exclusiveMinimum', -Infinity);
  const below = numberAt(schema, 'exclusiveMaximum', Infinity);
  const least = numberAt(schema, 'minimum', -Infinity);
  const most = numberAt(schema, 'maximum', Infinity);
  if (whole)
    return Math.min(Math.max(1, Math.ceil(least), Math.floor(above) + 1), Math.floor(most), Math.ceil(below) - 1);
  const low = Math.max(least, above);
  const high = Math.min(most, below);
  if (low < 1.5 && 1.5 < high) return 1.5;
  if (!Number.isFinite(high)) return low + 1;
  return Number.isFinite(low) ? (low + high) / 2 : high - 1;
}

function numberAt(schema: SchemaRecord, key: string, otherwise: number): number {
  const value = schema[key];
  return typeof value === 'number' ? value : otherwise;
}
