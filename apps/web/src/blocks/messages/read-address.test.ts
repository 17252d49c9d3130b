import { afterEach, expect, test, vi } from 'vitest';
import { readAddress, type Address } from './read-address.ts';

afterEach(() => vi.unstubAllGlobals());

test.for<[string, Address | undefined]>([
  ['https://example.org/a?b#c', { href: 'https://example.org/a?b#c', host: 'example.org' }],
  ['HTTP://EXAMPLE.ORG:8080', { href: 'http://example.org:8080/', host: 'example.org:8080' }],
  ['mailto:jo@example.org', { href: 'mailto:jo@example.org', host: null }],
  ['javascript:alert(1)', undefined],
  ['data:text/html,hello', undefined],
  ['/settings', undefined],
  ['https://', undefined],
  ['', undefined],
])('reads %j, also in browsers without URL.parse', ([target, address]) => {
  vi.stubGlobal('URL', Object.assign(class extends URL {}, { parse: undefined }));
  expect(readAddress(target)).toEqual(address);
});
