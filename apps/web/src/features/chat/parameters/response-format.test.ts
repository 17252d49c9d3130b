import { describe, expect, it } from 'vitest';
import { readResponseFormat, writeResponseFormat } from './response-format.ts';

describe('readResponseFormat', () => {
  it('reads back what writeResponseFormat wrote', () => {
    const schema = { name: 'city', strict: false, schema: { type: 'string' } };
    expect(readResponseFormat(writeResponseFormat('json_schema', schema))).toEqual({ type: 'json_schema', ...schema });
  });

  it.each([
    ['text', { type: 'text' }],
    ['json_object', { type: 'json_object' }],
    ['json_schema', { type: 'json_schema' }],
    ['other', { type: 'grammar' }],
    ['other', {}],
  ])('says %s of %j, with a first schema to begin with', (type, format) => {
    expect(readResponseFormat(format)).toMatchObject({
      type,
      name: 'answer',
      strict: true,
      schema: { type: 'object' },
    });
  });

  it('writes a schema only for a format that has one', () => {
    const schema = readResponseFormat(undefined);
    expect(writeResponseFormat('text', schema)).toEqual({ type: 'text' });
    expect(writeResponseFormat('json_object', schema)).toEqual({ type: 'json_object' });
  });
});
