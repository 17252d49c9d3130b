import * as v from 'valibot';
import { readSeenRequests } from '#world/read-seen-requests.ts';

const sentBody = v.record(v.string(), v.unknown());

/** The request bodies that the scripted gateway was sent for a model, oldest first. */
export async function readSentBodies(model: string): Promise<v.InferOutput<typeof sentBody>[]> {
  const requests = await readSeenRequests(model);
  // The gateway hands out bytes; the text in them is UTF-8.
  return requests.map(({ body }) => v.parse(sentBody, JSON.parse(Buffer.from(body, 'latin1').toString())));
}
