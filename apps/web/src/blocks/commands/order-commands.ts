import type { Command } from './command.ts';

/** All commands of these sources: those of the screen first, those that are there everywhere behind, each in the order of registration. */
export function orderCommands(sources: ReadonlyMap<string, readonly Command[]>): Command[] {
  return [...sources.values()]
    .flat()
    .toSorted((a, b) => Number(a.isEverywhere === true) - Number(b.isEverywhere === true));
}
