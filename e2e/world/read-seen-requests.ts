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

/** What the scripted gateway was sent for a model, oldest first. */
export async function readSeenRequests(model: string): Promise<v.InferOutput<typeof seenRequests>> {
  const response = await fetch(`${addresses().scripted}/seen`);
  const all = v.parse(seenRequests, await response.json());
  return all.filter((request) => request.model === model);
}
