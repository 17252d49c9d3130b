import { createSseReader } from '@lineup/shared/sse/create-sse-reader.ts';
import type { LaneEvent } from '@lineup/shared/wire/lane-event.ts';
import { readLaneEvent } from '@lineup/shared/wire/read-lane-event.ts';

/** The lane events in a response's bytes, however these are split. */
export async function* readLaneStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LaneEvent> {
  const reader = createSseReader();
  for await (const chunk of chunks) yield* reader.push(chunk).map(readLaneEvent);
  yield* reader.end().map(readLaneEvent);
}
