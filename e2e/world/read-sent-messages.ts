import * as v from 'valibot';
import { readSentBodies } from '#world/read-sent-bodies.ts';

const sentMessages = v.array(v.object({ role: v.string(), content: v.unknown() }));

/** The messages of each request to a scripted model in which a word occurs, oldest first; the word keeps parallel stories apart. */
export async function readSentMessages(model: string, word: string): Promise<v.InferOutput<typeof sentMessages>[]> {
  const bodies = await readSentBodies(model);
  const all = bodies.map(({ messages }) => v.parse(sentMessages, messages));
  return all.filter((messages) => JSON.stringify(messages).includes(word));
}
