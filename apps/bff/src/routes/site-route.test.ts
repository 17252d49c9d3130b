import { describe, expect, it } from 'vitest';
import type { Asset } from '#site/load-site.ts';
import { createTestApp } from '#testing/create-test-app.ts';

const asset: Asset = { body: new Uint8Array(), gzip: undefined, type: 'text/html', etag: 'W/"1"', immutable: false };
const navigation = { host: 'localhost', accept: 'text/html' };
const cookie = `lineup_caller=${'1'.repeat(32)}`;

async function cookiesOf(address: string, headers: Record<string, string>): Promise<string[]> {
  const site = { assets: new Map([['/favicon.svg', asset]]), index: asset };
  const { request } = createTestApp({ gateways: [], deps: { site } });
  return (await request(address, { headers })).headers.getSetCookie();
}

describe('the id of the caller', () => {
  it.each([{}, { 'if-none-match': asset.etag }, { cookie: 'lineup_caller=forged' }])(
    'comes with the page, before any call of the API: %o',
    async (headers: Record<string, string>) => {
      expect(await cookiesOf('/chat', { ...navigation, ...headers })).toEqual([
        expect.stringMatching(/^lineup_caller=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/),
      ]);
    },
  );

  it.each(['/', '/chat', '/api/config', '/api/models'])('is kept by %s', async (address) => {
    expect(await cookiesOf(address, { ...navigation, cookie })).toEqual([]);
  });

  it('does not come with files', async () => {
    expect(await cookiesOf('/favicon.svg', navigation)).toEqual([]);
  });

  it('comes with the API for clients that open no page', async () => {
    expect(await cookiesOf('/api/config', { host: 'localhost' })).toHaveLength(1);
  });
});
