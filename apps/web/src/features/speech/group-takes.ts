import type { Take } from './take-record.ts';

/** Takes that speak one text one after the other. */
export type TakeGroup = { text: string; takes: Take[] };

/** Groups a session's takes by their text, newest first, so that a text that is tried again and again stands there once. */
export function groupTakes(takes: readonly Take[]): TakeGroup[] {
  const groups: TakeGroup[] = [];
  for (const take of takes.toReversed()) {
    const { input } = take.request.request;
    const last = groups.at(-1);
    if (last?.text === input) last.takes.push(take);
    else groups.push({ text: input, takes: [take] });
  }
  return groups;
}
