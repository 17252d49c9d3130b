import { ARCHIVE_LIMITS } from './archive-limits.ts';
import { ArchiveRefusal } from './archive-refusal.ts';
import { encodeBase64 } from './encode-base64.ts';
import { FORBIDDEN_KEYS } from './forbidden-keys.ts';
import { TYPED_ARRAYS } from './typed-arrays.ts';

/** The key of a tagged value. */
const TAG = '$';

/**
 * Turns a value of a record into one that JSON can say, so that `decodeValue` gives it back the same: the order of keys, NaN, ±∞,
 * −0, `undefined` and typed arrays stay, and lone surrogates, which JSON writes as escapes. An object with a key that an archive never
 * has (`constructor`, or the tag itself) becomes a list of its entries; an own `__proto__`, which no reader of records sees, is left
 * out. Throws `ArchiveRefusal` for a value that no record holds (a date, a map …) and below the depth that is read.
 */
export function encodeValue(value: unknown, depth = 0): unknown {
  if (depth > ARCHIVE_LIMITS.depth) throw new ArchiveRefusal('too_deep');
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { [TAG]: 'number', text: nameNumber(value) };
    case 'undefined':
      return { [TAG]: 'undefined' };
    case 'object':
      return value === null ? null : encodeObject(value, depth);
    default:
      throw new ArchiveRefusal('bad_value', typeof value);
  }
}

function encodeObject(value: object, depth: number): unknown {
  if (Array.isArray(value)) return Array.from(value, (item: unknown) => encodeValue(item, depth + 1));
  for (const [name, Kind] of Object.entries(TYPED_ARRAYS)) {
    if (!(value instanceof Kind)) continue;
    const { buffer, byteOffset, byteLength } = value;
    return { [TAG]: name, base64: encodeBase64(new Uint8Array(buffer, byteOffset, byteLength)) };
  }
  const kind = Object.prototype.toString.call(value);
  if (kind !== '[object Object]') throw new ArchiveRefusal('bad_value', kind);

  const entries: [string, unknown][] = Object.entries(value)
    .filter(([key]) => key !== '__proto__')
    .map(([key, item]) => [key, encodeValue(item, depth + 1)]);
  const isPlain = entries.every(([key]) => key !== TAG && !FORBIDDEN_KEYS.has(key));
  return isPlain ? Object.fromEntries(entries) : { [TAG]: 'object', entries };
}

/** `String(-0)` is “0”. */
function nameNumber(value: number): string {
  return Object.is(value, -0) ? '-0' : String(value);
}
