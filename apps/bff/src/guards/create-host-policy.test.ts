import { describe, expect, it } from 'vitest';
import { createHostPolicy } from './create-host-policy.ts';

describe('the names under which a server answers', () => {
  it.each([
    ['127.0.0.1', '192.168.1.2:8787', false],
    ['192.168.1.2', '192.168.1.2:8787', true],
    ['192.168.1.2', 'localhost:8787', true],
    ['192.168.1.2', '192.168.1.3', false],
    ['fd00::1', '[fd00::1]:8787', true],
    ['fd00::1', '[fd00::2]', false],
    ['lineup.internal', 'Lineup.Internal', true],
    ['0.0.0.0', '192.168.1.2:8787', true],
    ['0.0.0.0', '[fd00::1]', true],
    ['0.0.0.0', 'evil.example', false],
    ['::', '10.0.0.1', true],
    ['::', 'evil.example', false],
  ])('bound to %s, asked for %s: %s', (bound, host, allowed) => {
    expect(createHostPolicy({ bound, allowed: [] }).allowsHost(host)).toBe(allowed);
  });
});

describe('the origins whose pages may ask', () => {
  it.each([
    ['http://lineup.lan:8787', 'lineup.lan:8787', true],
    ['http://lineup.lan:8787', 'LINEUP.lan:8787', true],
    ['http://lineup.lan:9999', 'lineup.lan:8787', false],
    ['http://lineup.lan', 'lineup.lan:8787', false],
    ['https://lineup.lan', 'lineup.lan', true],
    ['https://lineup.lan', 'lineup.lan:443', true],
    ['https://lineup.lan', '127.0.0.1:8787', true],
    ['https://lineup.lan', undefined, true],
    ['http://127.0.0.1:8787', '127.0.0.1:8787', true],
    ['http://127.0.0.1:9999', '127.0.0.1:8787', false],
    ['http://[::1]:8787', '[::1]:8787', true],
    ['http://[::1]:9999', '[::1]:8787', false],
    ['http://localhost:8787', '127.0.0.1:8787', false],
    ['https://evil.example', 'lineup.lan', false],
    ['https://lineup.lan.evil.example', 'lineup.lan', false],
    ['ftp://lineup.lan', 'lineup.lan', false],
    ['null', 'lineup.lan', false],
    ['null', undefined, false],
  ])('%s, asking for %s: %s', (origin, host, allowed) => {
    const policy = createHostPolicy({ bound: '127.0.0.1', allowed: ['lineup.lan'] });
    expect(policy.allowsOrigin(origin, host)).toBe(allowed);
  });
});
