import { expect, it } from 'vitest';
import { isForOneself } from './is-for-oneself.ts';

const access = { passcodes: [], trustedProxies: [], userHeader: undefined, sessionIdleMs: 1, sessionMaxMs: 1 };
const alone = { host: '127.0.0.1', allowedHosts: [], access };

it.each([
  ['on loopback, without more', alone, true],
  ['on an address that others reach', { ...alone, host: '10.0.0.5' }, false],
  ['under a further name', { ...alone, allowedHosts: ['lineup.example'] }, false],
  [
    'with a passcode',
    { ...alone, access: { ...access, passcodes: [{ name: 'ann', passcode: 'long enough' }] } },
    false,
  ],
  ['with a login at a proxy', { ...alone, access: { ...access, userHeader: 'x-user' } }, false],
])('a server %s is for oneself: %o %s', (_name, settings, expected) => {
  expect(isForOneself(settings)).toBe(expected);
});
