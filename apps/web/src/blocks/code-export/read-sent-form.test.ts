import { describe, expect, it } from 'vitest';
import { readSentForm } from './read-sent-form.ts';

describe('readSentForm', () => {
  it('has a field for each item of a list, everything as text, in order', () => {
    const fields = { model: 'm', 'a[]': ['x', 'y'], temperature: 0, ok: false, prompt: '\ude00' };
    expect(readSentForm({ fields }).fields).toEqual([
      ['model', 'm'],
      ['a[]', 'x'],
      ['a[]', 'y'],
      ['temperature', '0'],
      ['ok', 'false'],
      ['prompt', '\ufffd'],
    ]);
  });

  it.each([
    [{}, 'object'],
    [{ response_format: 'verbose_json' }, 'object'],
    [{ response_format: 'diarized_json' }, 'object'],
    [{ response_format: 'srt' }, 'text'],
    [{ response_format: 'json', stream: true }, 'stream'],
    [{ response_format: 'text', stream: 'true' }, 'stream'],
    [{ stream: false }, 'object'],
  ])('knows what %j asks for', (fields, answer) => {
    expect(readSentForm({ fields }).answer).toBe(answer);
  });
});
