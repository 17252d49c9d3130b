import * as v from 'valibot';
import { readSeenRequests } from '#world/read-seen-requests.ts';

const sentBody = v.record(v.string(), v.unknown());

/** The request bodies with these words that the scripted gateway was sent for a model, oldest first. */
export async function readSentBodies(model: string, words: string): Promise<v.InferOutput<typeof sentBody>[]> {
  const requests = await readSeenRequests(model, words);
  // The gateway hands out bytes; the text in them is UTF-8.
  return requests.map(({ body }) => v.parse(sentBody, JSON.parse(Buffer.from(body, 'latin1').toString())));
}
