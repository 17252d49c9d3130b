import type { Page, Response } from '@playwright/test';
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
  let last: Response | undefined;
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/api/chat') asks += 1;
    if (/^\/api\/chat\/.+\/stop$/.test(pathname)) stops += 1;
  });
  page.on('response', (response) => {
    if (new URL(response.url()).pathname === '/api/chat') last = response;
  });
  return {
    asks: () => asks,
    stops: () => stops,
    async lastEvents() {
      const reader = createSseReader();
      const events = [...reader.push((await last?.body()) ?? new Uint8Array()), ...reader.end()];
      return events.map(readLaneEvent);
    },
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
