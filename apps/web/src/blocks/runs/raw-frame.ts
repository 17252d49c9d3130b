import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';

/** An event of a wire record as text: the gateway's as it came, without what the BFF put around it, the BFF's own as JSON. */
export function rawFrame(event: LaneEvent): string {
  switch (event.kind) {
    case 'frame':
      return [...event.stray, ...(event.event === undefined ? [] : [`event: ${event.event}`]), event.data].join('\n');
    case 'body':
      return event.text;
    case 'unreadable':
      return event.raw;
    case 'open': {
      const { status, contentType, requestId, retryAfterSeconds } = event;
      return JSON.stringify({ status, contentType, requestId, retryAfterSeconds });
    }
    case 'end': {
      const { cause, events, bytes, comments } = event;
      return JSON.stringify({ cause, events, bytes, comments });
    }
    case 'start':
      return JSON.stringify({ t: event.t, requestId: event.requestId });
    case 'stream':
      return event.id;
  }
}
