import * as v from 'valibot';
import { readSentBodies } from '#world/read-sent-bodies.ts';

const sentMessages = v.array(v.object({ role: v.string(), content: v.unknown() }));

/** The messages of each request to a scripted model with this word, oldest first. */
export async function readSentMessages(model: string, word: string): Promise<v.InferOutput<typeof sentMessages>[]> {
  const bodies = await readSentBodies(model, word);
  return bodies.map(({ messages }) => v.parse(sentMessages, messages));
}
