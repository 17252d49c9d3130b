import { describe, expect, it } from 'vitest';
import { createTrustedProxies } from './create-trusted-proxies.ts';
import { findClientAddress } from './find-client-address.ts';
import { groupAddress } from './group-address.ts';

const isTrusted = createTrustedProxies(['127.0.0.1', '10.0.0.0/8', 'fd00::/8']);

describe('the address of a client', () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    ['a socket', '192.0.2.1', undefined, '192.0.2.1'],
    ['a socket that claims to forward', '192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['a proxy that forwards', '10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['a proxy, its client having forged an entry', '10.0.0.1', '203.0.113.9, 198.51.100.7', '198.51.100.7'],
    ['a chain of proxies', '10.0.0.1', '198.51.100.7, 10.0.0.3,10.0.0.2', '198.51.100.7'],
    ['a chain, with a forged proxy before it', '10.0.0.1', '10.9.9.9, 198.51.100.7, 10.0.0.2', '198.51.100.7'],
    ['proxies all the way', '10.0.0.1', '10.0.0.3, 10.0.0.2', '10.0.0.3'],
    ['a proxy that forwards nothing', '10.0.0.1', undefined, '10.0.0.1'],
    ['a proxy that forwards an empty list', '10.0.0.1', '', '10.0.0.1'],
    ['a proxy that forwards no address', '10.0.0.1', '198.51.100.7, unknown', '10.0.0.1'],
    ['a proxy that forwards ports', '10.0.0.1', '198.51.100.7:4711', '198.51.100.7'],
    ['a proxy that forwards an IPv6 address with its port', '10.0.0.1', '[2001:db8::1]:4711', '2001:db8::1'],
    ['an IPv4 proxy at an IPv6 socket', '::ffff:10.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['an IPv4 proxy in hexadecimal', '::FFFF:A00:1', '198.51.100.7', '198.51.100.7'],
    ['an IPv4 client at an IPv6 socket', '::ffff:192.0.2.1', '198.51.100.7', '192.0.2.1'],
    ['an IPv6 proxy', 'fd00::1', '2001:DB8:0:0::0001', '2001:db8::1'],
    ['a link-local socket', 'fe80::1%eth0', undefined, 'fe80::1'],
    ['no socket', undefined, '198.51.100.7', ''],
  ])('%s', (_, peer, forwardedFor, address) => {
    expect(findClientAddress({ peer, forwardedFor, isTrusted })).toBe(address);
  });
});

describe('what counts as one client', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', ''],
  ])('%s', (address, client) => {
    expect(groupAddress(address)).toBe(client);
  });
});

describe('a trusted proxy', () => {
  it.each<[string | undefined, boolean]>([
    ['127.0.0.1', true],
    ['127.0.0.2', false],
    ['::1', false],
    ['10.255.255.255', true],
    ['11.0.0.0', false],
    ['::ffff:10.1.2.3', true],
    ['::ffff:b00:1', false],
    ['fdff::1', true],
    ['fe00::1', false],
    ['10.0.0.1.evil.example', false],
    ['', false],
    [undefined, false],
  ])('%s: %s', (address, is) => {
    expect(isTrusted(address)).toBe(is);
  });

  it('is nobody where none is named', () => {
    expect(createTrustedProxies([])('127.0.0.1')).toBe(false);
  });
});
