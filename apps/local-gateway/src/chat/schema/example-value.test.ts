import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleValue } from './example-value.ts';

const STRING = { type: 'string' };

describe('a value fits its schema', () => {
  test.each([
    [
      { type: 'object', properties: { name: STRING, age: { type: 'integer' } }, required: ['name'] },
      { name: 'name', age: 1 },
    ],
    [{ properties: { ok: { type: 'boolean' } } }, { ok: true }],
    [{ type: 'array', items: { type: 'number' } }, [1.5, 1.5]],
    [{ type: 'array', items: STRING, minItems: 3 }, ['value', 'value', 'value']],
    [{ type: 'array', items: STRING, maxItems: 1 }, ['value']],
    [{ prefixItems: [{ type: 'integer' }, STRING, { type: 'null' }], items: false }, [1, 'value', null]],
    [{ enum: ['red', 'green'] }, 'red'],
    [{ const: 7 }, 7],
    [{ type: ['null', 'string'] }, 'value'],
    [{ type: 'null' }, null],
    [{ type: 'string', format: 'date' }, '2025-03-21'],
    [{ type: 'string', minLength: 7 }, 'value..'],
    [{ type: 'string', maxLength: 2 }, 'va'],
    [{ anyOf: [{ type: 'null' }, { type: 'integer' }] }, 1],
    [
      {
        allOf: [{ properties: { a: STRING }, required: ['a'] }, { properties: { b: { type: 'null' } } }],
        type: 'object',
      },
      { a: 'a', b: null },
    ],
    [{ $ref: '#/$defs/city', $defs: { city: { enum: ['Oslo'] } } }, 'Oslo'],
    [{ type: 'object', required: ['free'] }, { free: 'free' }],
    [{}, 'value'],
  ])('%j', (schema, value) => {
    expect(exampleValue(schema)).toEqual(value);
  });
});

describe('numbers keep their bounds', () => {
  test.each([
    [{ type: 'integer', minimum: 5 }, 5],
    [{ type: 'integer', exclusiveMinimum: 5 }, 6],
    [{ type: 'integer', maximum: -2 }, -2],
    [{ type: 'integer', exclusiveMaximum: 0 }, -1],
    [{ type: 'number', minimum: 10 }, 11],
    [{ type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }, 0.5],
    [{ type: 'number', minimum: 3, maximum: 3 }, 3],
    [{ type: 'number', maximum: -4 }, -5],
  ])('%j', (schema, value) => {
    expect(exampleValue(schema)).toBe(value);
  });
});

describe('recursive schemas come to an end', () => {
  test.each([
    ['an optional child', { type: 'object', properties: { child: { $ref: '#' } } }],
    [
      'a child that may be null',
      { type: 'object', properties: { next: { anyOf: [{ $ref: '#' }, { type: 'null' }] } }, required: ['next'] },
    ],
    [
      'a list of children',
      { type: 'object', properties: { children: { type: 'array', items: { $ref: '#' } } }, required: ['children'] },
    ],
  ])('%s', (_, schema) => {
    expect(JSON.stringify(exampleValue(schema)).length).toBeLessThan(1000);
  });

  test('even when no finite value can fit', () => {
    const schema = { type: 'object', properties: { a: { $ref: '#' }, b: { $ref: '#' } }, required: ['a', 'b'] };
    expect(JSON.stringify(exampleValue(schema)).length).toBeLessThan(100_000);
  });

  test.each([
    ['at itself', { $ref: '#' }],
    ['at itself three times', { allOf: [{ $ref: '#' }, { $ref: '#' }, { $ref: '#' }] }],
    ['at nothing', { $ref: '#/$defs/absent' }],
  ])('even when a reference points %s', (_, schema) => {
    expect(exampleValue(schema)).toBe('value');
  });
});

type Case = { schema: Record<string, unknown>; fits: (value: unknown) => boolean };

const { anySchema } = fc.letrec<{ anySchema: Case }>((tie) => ({
  anySchema: fc.oneof(
    { maxDepth: 3 },
    fc.constant<Case>({ schema: { type: 'boolean' }, fits: (value) => typeof value === 'boolean' }),
    fc.tuple(fc.integer(), fc.nat()).map(([minimum, room]): Case => {
      const maximum = minimum + room;
      return {
        schema: { type: 'integer', minimum, maximum },
        fits: (value) => Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum,
      };
    }),
    fc.tuple(fc.nat(20), fc.nat(20)).map(([minLength, room]): Case => {
      const maxLength = minLength + room;
      return {
        schema: { type: 'string', minLength, maxLength },
        fits: (value) => typeof value === 'string' && value.length >= minLength && value.length <= maxLength,
      };
    }),
    fc.tuple(tie('anySchema'), fc.nat(3), fc.nat(3)).map(([item, minItems, room]): Case => {
      const maxItems = minItems + room;
      return {
        schema: { type: 'array', items: item.schema, minItems, maxItems },
        fits: (value) =>
          Array.isArray(value) && value.length >= minItems && value.length <= maxItems && value.every(item.fits),
      };
    }),
    fc.dictionary(fc.string(), tie('anySchema'), { maxKeys: 4, noNullPrototype: true }).map((parts): Case => {
      const names = Object.keys(parts);
      const properties = Object.fromEntries(names.map((name) => [name, parts[name]?.schema]));
      const fits = (value: unknown) =>
        typeof value === 'object' &&
        value !== null &&
        names.every((name) => parts[name]?.fits(Reflect.get(value, name)));
      return { schema: { type: 'object', properties, required: names }, fits };
    }),
  ),
}));

test('any schema of objects, lists, texts and bounded integers is fitted', () => {
  fc.assert(
    fc.property(anySchema, ({ schema, fits }) => {
      expect(exampleValue(schema)).toSatisfy(fits);
    }),
    { seed: 20250321, numRuns: 300 },
  );
});
