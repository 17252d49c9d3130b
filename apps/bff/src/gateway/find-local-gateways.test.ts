import pino from 'pino';
import { expect, it } from 'vitest';
import { startUpstream, type UpstreamScript } from '#testing/start-upstream.ts';
import { createDoor } from './create-door.ts';
import { findLocalGateways } from './find-local-gateways.ts';

const door = createDoor({ version: '0.0.0', idleLimitMs: 10_000, log: pino({ level: 'silent' }) });

it('offers the servers that answer with a list of models, and no others', async () => {
  const scripts: UpstreamScript[] = [
    (_request, response) => response.end('{"object":"list","data":[{"id":"llama3"}]}'),
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>x</title>'),
    (_request, response) => response.writeHead(404).end(),
    () => undefined,
  ];
  const servers = await Promise.all(
    scripts.map(async (script) => {
      const server = await startUpstream();
      server.answer(script);
      return server;
    }),
  );
  const candidates = servers.map(({ baseUrl }, index) => ({
    id: `s${index}`,
    name: `S${index}`,
    port: Number(baseUrl.port),
  }));
  const found = await findLocalGateways(door, candidates);
  expect(found).toEqual([
    expect.objectContaining({ id: 's0', name: 'S0', local: true, apiKey: undefined, baseUrl: servers[0]?.baseUrl }),
  ]);
  expect(servers[0]?.seen[0]?.headers).not.toHaveProperty('authorization');
  await Promise.all(servers.map((server) => server.close()));
});
