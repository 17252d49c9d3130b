import * as v from 'valibot';
import { parseJson } from '#json/parse-json.ts';
import type { SseEvent } from '#sse/sse-event.ts';
import { parseEventId } from './event-id.ts';
import type { LaneEvent } from './lane-event.ts';
import { STREAM_LANE } from './lane-id.ts';
import { bodyEvent, endEvent, openEvent, startEvent, streamEvent } from './own-events.ts';

/** The BFF writes this in front of the gateway's own event names, so that no gateway can pass for the BFF. */
const UPSTREAM = 'upstream.';

/** Reads one event of the many-lane stream; what does not follow its format is `unreadable`, never an exception. */
export function readLaneEvent(event: SseEvent): LaneEvent {
  return readWellFormed(event) ?? { kind: 'unreadable', raw: event.data ?? event.stray.join('\n') };
}

function readWellFormed({ id, event: name, data = '', stray }: SseEvent): LaneEvent | undefined {
  const stamp = parseEventId(id ?? '');
  // The stream's own lane carries `stream` and nothing else.
  if (stamp === undefined || (stamp.lane === STREAM_LANE) !== (name === 'stream')) return undefined;
  switch (name) {
    case 'stream': {
      const stream = readData(streamEvent, data);
      return stream && { kind: 'stream', ...stream };
    }
    case 'start': {
      const start = readData(startEvent, data);
      return start && { kind: 'start', ...stamp, ...start };
    }
    case 'open': {
      const head = readData(openEvent, data);
      return head && { kind: 'open', ...stamp, ...head };
    }
    case 'body': {
      const body = readData(bodyEvent, data);
      return body && { kind: 'body', ...stamp, ...body };
    }
    case 'end': {
      const end = readData(endEvent, data);
      return end && { kind: 'end', ...stamp, ...end };
    }
    case undefined:
      return { kind: 'frame', ...stamp, data, stray };
    default:
      if (!name.startsWith(UPSTREAM)) return undefined;
      return { kind: 'frame', ...stamp, event: name.slice(UPSTREAM.length), data, stray };
  }
}

function readData<T>(schema: v.GenericSchema<unknown, T>, data: string): T | undefined {
  const result = v.safeParse(schema, parseJson(data));
  return result.success ? result.output : undefined;
}
