import { expect, test } from 'vitest';
import { isReservedName } from './is-reserved-name.ts';

test.each(['CON', 'con', 'prn.md', 'Aux.wav', 'nul.tar.gz', 'COM1', 'lpt9.txt', 'com¹', 'CON .txt', 'CONOUT$'])(
  '%s is a device',
  (name) => {
    expect(isReservedName(name)).toBe(true);
  },
);

test.each(['', 'console', 'con-1.md', 'com', 'COM10', 'lpt', 'aux2.wav', 'nullable', 'my con.txt'])(
  '%s is a file',
  (name) => {
    expect(isReservedName(name)).toBe(false);
  },
);
