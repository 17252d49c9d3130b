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
  it('of a million chunks with an event each as many are kept as a lane may have', async () => {
    let left = 1_000_000;
    const bytes = await ask(pour(() => (left-- > 0 ? CHUNK : undefined)));
    const run = readChatRuns([bytes]).get('a');
    expect(run?.end).toMatchObject({ state: 'cut_off', problem: { code: 'answer_too_large' } });
    expect(run?.choices[0]?.text.length).toBeGreaterThan(CHAT_LIMITS.laneEvents);
    expect(left).toBeGreaterThan(0);
  });

  it.each([
    ['events', () => `data: ${'x'.repeat(MIB)}\n\n`],
    ['comments', () => `: ${'x'.repeat(MIB)}\n\n`],
    ['small events', () => 'data: {}\n\n'.repeat(10_000)],
  ])('%s without end are cut off at the limits of a lane', async (_, next) => {
    const bytes = await ask(pour(next));
    expect(laneEvents(bytes.toString(), 'a').at(-1)).toMatchObject({ name: 'end', data: { cause: 'too_large' } });
    expect(bytes.length).toBeLessThan(1.1 * CHAT_LIMITS.laneBytes);
  });
});
