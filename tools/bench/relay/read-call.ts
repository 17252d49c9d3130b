import type { Agent } from 'node:http';
import { createStreamReader, type Tally } from './create-stream-reader.ts';
import { openCall } from './open-call.ts';
import type { Call } from './relay.ts';

type Options = { agent?: Agent; onEvent?: (sentAt: number) => void };

/** Makes a call and reads its answer to the end. A connection that breaks gives what came before. */
export async function readCall(call: Call, { agent, onEvent }: Options = {}): Promise<Tally[]> {
  const { answer } = await openCall(call, agent);
  const reader = createStreamReader({ onEvent });
  answer.on('data', reader.push);
  answer.on('error', () => undefined);
  await new Promise((resolve) => answer.once('close', resolve));
  return [...reader.tallies().values()];
}
