import type { SchemaRecord } from './schema-record.ts';

const FORMATS: ReadonlyMap<unknown, string> = new Map([
  ['date', '2025-03-21'],
  ['time', '09:30:00Z'],
  ['date-time', '2025-03-21T09:30:00Z'],
  ['duration', 'PT90M'],
  ['email', 'ada@example.com'],
  ['hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com/'],
  ['uuid', '3f0c2a52-6f0e-4d8a-9d2b-0c5b7a1e4f66'],
]);

const MAX_LENGTH = 10_000;

/** A text of the schema's format or length; its name serves as its content. */
export function exampleString(schema: SchemaRecord, name: string): string {
  const known = FORMATS.get(schema['format']);
  if (known !== undefined) return known;
  const least = typeof schema['minLength'] === 'number' ? schema['minLength'] : 0;
  const most = typeof schema['maxLength'] === 'number' ? schema['maxLength'] : MAX_LENGTH;
  return name.padEnd(Math.min(least, MAX_LENGTH), '.').slice(0, most);
}
