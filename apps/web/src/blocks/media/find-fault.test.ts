import { expect, test } from 'vitest';
import { findFault } from './find-fault.ts';

/** A file whose bytes the browser refuses to read. */
const refusing = (name: string): Blob =>
  Object.assign(new Blob(['bytes']), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', name)) }),
  });

test.each([
  ['a file that is there is damaged', new Blob(['bytes']), 'unreadable'],
  ['an empty file is no media file', new Blob([]), 'unreadable'],
  ['a file that was changed', refusing('NotReadableError'), 'gone'],
  ['a file that was taken away', refusing('NotFoundError'), 'gone'],
])('%s', async (_, blob, fault) => {
  expect(await findFault(blob)).toBe(fault);
});
