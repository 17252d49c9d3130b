import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost } from '#testing/open-request.ts';
import { readChatRuns } from '#testing/read-chat-runs.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';

// A safety net for a loaded machine; nothing here measures time.
vi.setConfig({ testTimeout: 600_000 });

const MIB = 1024 * 1024;
const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const CHUNK = 'data: {"choices":[{"delta":{"content":"x"}}]}\n\n';
const FINISH = 'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n';

let upstream: TestUpstream;
let bff: Awaited<ReturnType<typeof serveTestApp>>;
beforeEach(async () => {
  upstream = await startUpstream();
  bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
});
afterEach(async () => {
  await bff.close();
  await upstream.close();
});

async function ask(script: UpstreamScript) {
  upstream.answer(script);
  const lanes = [{ id: 'a', gateway: 'default', request }];
  const { bytes } = await (await openPost(`${bff.address}/api/chat`, { lanes }).response).whole();
  await upstream.closed(0);
  return bytes;
}

/** Writes pieces for as long as the gateway gives some and the caller stays. */
function pour(next: () => string | undefined): UpstreamScript {
  return (_request, response) => {
    const more = (): void => {
      while (!response.destroyed) {
        const piece = next();
        if (piece === undefined) return void response.end();
        if (!response.write(piece)) return;
      }
    };
    response.on('drain', more);
    more();
  };
}

describe('F7, F46: floods', () => {
  it('a million chunks of one event each are one answer', async () => {
    let left = 1_000_000;
    const bytes = await ask(pour(() => (left < 0 ? undefined : left-- === 0 ? FINISH : CHUNK)));
    const run = readChatRuns([bytes]).get('a');
    expect([run?.end?.state, run?.choices[0]?.text.length]).toEqual(['complete', 1_000_000]);
  });

  it.each([
    ['events without end', () => `data: ${'x'.repeat(MIB)}\n\n`],
    ['comments without end', () => `: ${'x'.repeat(MIB)}\n\n`],
    ['small events without end', () => 'data: {}\n\n'.repeat(10_000)],
  ])('%s are cut off at the limit of a lane', async (_, next) => {
    const bytes = await ask(pour(next));
    expect(laneEvents(bytes.toString(), 'a').at(-1)).toMatchObject({ name: 'end', data: { cause: 'too_large' } });
    expect(bytes.length).toBeLessThan(2 * CHAT_LIMITS.laneBytes);
  });
});
