import { expect, test } from 'vitest';
import { whyFailed } from './why-failed.ts';

const SRC_NOT_SUPPORTED = { MEDIA_ERR_SRC_NOT_SUPPORTED: 4 } as const;

test.each([
  ['cannot be read', { ...SRC_NOT_SUPPORTED, code: 4 }, 'unplayable'],
  // What Firefox says without a sound output, once it plays.
  ['was read and made no sound', { ...SRC_NOT_SUPPORTED, code: 3 }, 'unheard'],
  ['failed for a reason that is not told', null, 'unheard'],
])('a file that %s', (_, error, why) => {
  expect(whyFailed({ error })).toBe(why);
});
