import { ArchiveRefusal } from './archive-refusal.ts';
import { decodeBase64 } from './decode-base64.ts';
import { FORBIDDEN_KEYS } from './forbidden-keys.ts';
import { TYPED_ARRAYS, type TypedArrayName } from './typed-arrays.ts';

const NUMBERS = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  ['-0', -0],
]);

/**
 * Turns what `encodeValue` made, parsed from JSON, back into the value of a record. Throws `ArchiveRefusal` for a forbidden key
 * anywhere and for a tag that is none. The depth of `value` is that of its text, which was checked before it was parsed.
 */
export function decodeValue(value: unknown, where: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => decodeValue(item, where));
  const entries: [string, unknown][] = Object.entries(value);
  const forbidden = entries.find(([key]) => FORBIDDEN_KEYS.has(key));
  if (forbidden !== undefined) throw new ArchiveRefusal('forbidden_key', `${where}: ${forbidden[0]}`);
  if (Object.hasOwn(value, '$')) return decodeTagged(new Map(entries), where);
  return Object.fromEntries(entries.map(([key, item]) => [key, decodeValue(item, where)]));
}

function decodeTagged(value: ReadonlyMap<string, unknown>, where: string): unknown {
  const tag = value.get('$');
  if (tag === 'undefined' && value.size === 1) return undefined;
  if (tag === 'number') return decodeNumber(value.get('text'), where);
  if (tag === 'object') return decodeEntries(value.get('entries'), where);
  if (isTypedArrayName(tag)) return decodeTypedArray(tag, value.get('base64'), where);
  throw new ArchiveRefusal('bad_value', where);
}

function decodeNumber(text: unknown, where: string): number {
  const number = typeof text === 'string' ? NUMBERS.get(text) : undefined;
  if (number === undefined) throw new ArchiveRefusal('bad_value', where);
  return number;
}

function decodeEntries(list: unknown, where: string): object {
  if (!Array.isArray(list)) throw new ArchiveRefusal('bad_value', where);
  const entries = list.map((entry: unknown): [string, unknown] => {
    if (!Array.isArray(entry) || entry.length !== 2 || typeof entry[0] !== 'string') {
      throw new ArchiveRefusal('bad_value', where);
    }
    // The only key that changes an object when it is copied by assignment.
    if (entry[0] === '__proto__') throw new ArchiveRefusal('forbidden_key', `${where}: __proto__`);
    return [entry[0], decodeValue(entry[1], where)];
  });
  return Object.fromEntries(entries);
}

function decodeTypedArray(name: TypedArrayName, base64: unknown, where: string): object {
  const bytes = typeof base64 === 'string' ? decodeBase64(base64) : undefined;
  const Kind = TYPED_ARRAYS[name];
  if (bytes === undefined || bytes.length % Kind.BYTES_PER_ELEMENT !== 0) throw new ArchiveRefusal('bad_bytes', where);
  return new Kind(bytes.buffer);
}

function isTypedArrayName(tag: unknown): tag is TypedArrayName {
  return typeof tag === 'string' && Object.hasOwn(TYPED_ARRAYS, tag);
}
