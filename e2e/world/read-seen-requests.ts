import * as v from 'valibot';
import { addresses } from '#world/addresses.ts';

const seenRequests = v.array(
  v.object({
    path: v.string(),
    model: v.string(),
    body: v.string(),
    headers: v.record(v.string(), v.unknown()),
    closedEarly: v.boolean(),
  }),
);

/** What the scripted gateway was sent for a model with these words in the body, oldest first; the words keep stories that run side by side apart. */
export async function readSeenRequests(model: string, words: string): Promise<v.InferOutput<typeof seenRequests>> {
  const response = await fetch(`${addresses().scripted}/seen`);
  const all = v.parse(seenRequests, await response.json());
  // The gateway hands out bytes; the text in them is UTF-8.
  const bytes = Buffer.from(words).toString('latin1');
  return all.filter((request) => request.model === model && request.body.includes(bytes));
}
