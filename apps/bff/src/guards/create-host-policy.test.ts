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
