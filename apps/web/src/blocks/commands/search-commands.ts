import type { Command } from './command.ts';
import { rankText } from './rank-text.ts';

/** Commands under a heading. */
export type CommandGroup = { name: string; commands: Command[] };

type Search = {
  commands: readonly Command[];
  query: string;
  /** Ids of commands that were run, the last one first. */
  recent: readonly string[];
  /** The heading of those, while nothing is searched for. */
  recentName: string;
};

const SHOWN_RECENT = 5;

/**
 * What the palette lists. Without a query: what was run lately, then the rest by group. With one: what holds every word of it in its
 * label or keywords, best first within a group, and the group of the best first; of equals, the one run lately.
 */
export function searchCommands({ commands, query, recent, recentName }: Search): CommandGroup[] {
  const usable = commands.filter(({ isEnabled = true }) => isEnabled);
  const words = query.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) {
    const lately = recent.flatMap((id) => usable.filter((command) => command.id === id)).slice(0, SHOWN_RECENT);
    const rest = usable.filter((command) => !lately.includes(command));
    return [...(lately.length === 0 ? [] : [{ name: recentName, commands: lately }]), ...groupCommands(rest)];
  }

  const age = ({ id }: Command) => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  const found = usable
    .map((command) => ({ command, rank: rankCommand(command, words) }))
    .filter(({ rank }) => rank !== Infinity)
    .toSorted((a, b) => a.rank - b.rank || age(a.command) - age(b.command));
  return groupCommands(found.map(({ command }) => command));
}

/** Puts commands under their groups, both in the order in which they come. */
export function groupCommands(commands: readonly Command[]): CommandGroup[] {
  return [...Map.groupBy(commands, ({ group }) => group)].map(([name, members]) => ({ name, commands: members }));
}

function rankCommand({ label, keywords = '' }: Command, words: readonly string[]): number {
  // A hit in the keywords, which nobody sees, counts less than any in the label.
  const ranks = words.map((word) => rankText(label, word) ?? 4 + (rankText(keywords, word) ?? Infinity));
  return ranks.reduce((sum, rank) => sum + rank, 0);
}
