import type { Page } from '@playwright/test';
import { createSseReader } from '@lineup/shared/sse/create-sse-reader.ts';
import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';
import { readLaneEvent } from '@lineup/shared/wire/read-lane-event.ts';

/** What a page sends to the product's server for its chats, from this call on. */
export type Sends = {
  /** How many requests asked lanes, and how many stopped some. */
  asks: () => number;
  stops: () => number;
  /** Everything that came for the last request that asked, when it has ended. */
  lastEvents: () => Promise<LaneEvent[]>;
};

/** Counts a page's chat requests and keeps their answers. */
export function watchSends(page: Page): Sends {
  let asks = 0;
  let stops = 0;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/api/chat') asks += 1;
    if (/^\/api\/chat\/.+\/stop$/.test(pathname)) stops += 1;
  });
  // A page may leave an answer when its last lane has ended, and then the browser's own record of it is gone.
  void page.addInitScript(copyAnswers);
  return {
    asks: () => asks,
    stops: () => stops,
    async lastEvents() {
      const text = await page.evaluate(() => (globalThis as Copies).lastAnswer ?? '');
      const reader = createSseReader();
      const events = [...reader.push(new TextEncoder().encode(text)), ...reader.end()];
      return events.map(readLaneEvent);
    },
  };
}

/** The copy that a page keeps of the last answer, until it has come whole. */
type Copies = { lastAnswer?: Promise<string> };

/** Runs in the page: keeps a copy of every answer to a request that asks lanes. */
function copyAnswers(): void {
  const original = globalThis.fetch;
  globalThis.fetch = async (...request) => {
    const response = await original(...request);
    if (new URL(response.url).pathname !== '/api/chat' || response.body === null) return response;
    const [own, copy] = response.body.tee();
    (globalThis as { lastAnswer?: Promise<string> }).lastAnswer = new Response(copy).text();
    return new Response(own, response);
  };
}

/** When the first text of each lane came, in milliseconds on the server's clock. */
export function firstTextTimes(events: readonly LaneEvent[]): number[] {
  const first = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'frame' || first.has(event.lane) || !/"content":"[^"]/.test(event.data)) continue;
    first.set(event.lane, event.t);
  }
  return [...first.values()];
}
