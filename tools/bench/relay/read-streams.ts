import { readCall } from './read-call.ts';
import type { Relay } from './relay.ts';

type Options = { scripts: readonly string[]; events: number; lanes?: number; onEvent?: (sentAt: number) => void };

/** Reads one stream per script, all at once, as many as `lanes` in one call, and fails unless every one came whole and equal. */
export async function readStreams(relay: Relay, { scripts, events, lanes = 1, onEvent }: Options): Promise<void> {
  const groups = Array.from({ length: Math.ceil(scripts.length / lanes) }, (_, index) =>
    scripts.slice(index * lanes, (index + 1) * lanes),
  );
  const calls = groups.flatMap((group) => relay.chat(group));
  const tallies = await Promise.all(calls.map((call) => readCall(call, onEvent === undefined ? {} : { onEvent })));
  const whole = tallies.flat().filter((one) => one.isEqual && one.events === events).length;
  if (whole !== scripts.length) throw new Error(`${relay.name}: ${whole} of ${scripts.length} streams came whole.`);
}
