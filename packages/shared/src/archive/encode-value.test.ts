import { anything, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ArchiveRefusal } from './archive-refusal.ts';
import { decodeValue } from './decode-value.ts';
import { encodeValue } from './encode-value.ts';

const through = (value: unknown): unknown => decodeValue(JSON.parse(JSON.stringify(encodeValue(value))), 'here');

test.each([
  ['texts, with half a character', { a: 'x\ud800y', b: '\u0000\u202e😀' }],
  ['numbers that JSON has no word for', [Number.NaN, Infinity, -Infinity, -0, 0, 1.5e-300]],
  ['undefined, in a list and as a value', { a: undefined, b: [undefined, null] }],
  ['packed arrivals', { t: Float64Array.of(0.1, -1), kind: Uint8Array.of(0, 2), size: Uint32Array.of(4_000_000_000) }],
  ['the tag itself as a key', { $: 'undefined', other: { $: 'number', text: 'NaN' } }],
])('%s come back the same', (_, value) => {
  expect(through(value)).toStrictEqual(value);
});

test('a JSON schema with a property called constructor comes back the same', () => {
  const schema = { properties: { constructor: { type: 'string' } } };
  expect(JSON.stringify(encodeValue(schema))).not.toContain('"constructor":');
  expect(through(schema)).toEqual(schema);
});

test('a view of a part of a buffer is written as that part', () => {
  expect(through({ part: Uint8Array.of(1, 2, 3, 4).subarray(1, 3) })).toStrictEqual({ part: Uint8Array.of(2, 3) });
});

test('keys keep their order', () => {
  expect(JSON.stringify(through({ b: 1, a: { z: 1, y: 2 } }))).toBe('{"b":1,"a":{"z":1,"y":2}}');
});

test('any value comes back the same', () => {
  const values = anything({ withTypedArray: true, maxDepth: 4, withNullPrototype: false }).filter(isWritable);
  assert(
    property(values, (value) => {
      expect(through(value)).toStrictEqual(value);
    }),
    { seed: 6, numRuns: 500 },
  );
});

describe('refused', () => {
  test.each([
    ['a date', new Date(0), 'bad_value'],
    ['a map', new Map(), 'bad_value'],
    ['a function', () => 1, 'bad_value'],
    ['a big integer', 1n, 'bad_value'],
    ['nesting that would not be read', nest(101), 'too_deep'],
  ])('%s', (_, value, code) => {
    expect(() => encodeValue({ value })).toThrow(expect.objectContaining({ code }));
  });

  test.each([
    ['{"__proto__":1}', 'forbidden_key'],
    ['{"a":[{"constructor":{"prototype":1}}]}', 'forbidden_key'],
    ['{"\\u005f_proto__":1}', 'forbidden_key'],
    ['{"$":"object","entries":[["__proto__",1]]}', 'forbidden_key'],
    ['{"$":"object","entries":[["a"]]}', 'bad_value'],
    ['{"$":"number","text":"1"}', 'bad_value'],
    ['{"$":"constructor"}', 'bad_value'],
    ['{"$":"Float64Array","base64":"AAAA"}', 'bad_bytes'],
    ['{"$":"Uint8Array","base64":"<>=="}', 'bad_bytes'],
  ])('%s', (json, code) => {
    expect(() => decodeValue(JSON.parse(json), 'here')).toThrow(ArchiveRefusal);
    expect(() => decodeValue(JSON.parse(json), 'here')).toThrow(expect.objectContaining({ code }));
  });

  test('an own __proto__, which no reader of records sees, is left out', () => {
    expect(through(JSON.parse('{"__proto__":{"a":1},"b":2}'))).toStrictEqual({ b: 2 });
  });
});

function nest(depth: number): unknown {
  return depth === 0 ? null : [nest(depth - 1)];
}

/** Records hold no clamped and no 64-bit integers, and no holes. */
function isWritable(value: unknown): boolean {
  if (typeof value === 'symbol' || typeof value === 'bigint' || typeof value === 'function') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (ArrayBuffer.isView(value)) return !/Clamped|BigInt/.test(Object.prototype.toString.call(value));
  return !Object.hasOwn(value, '__proto__') && Object.values(value).every(isWritable);
}
