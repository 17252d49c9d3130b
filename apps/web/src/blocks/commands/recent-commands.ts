import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';

const KEPT = 12;

/** Ids of the commands that were run on this device, the last one first. */
export const recentCommands = keptSetting<readonly string[]>({
  id: 'commands.recent',
  schema: v.array(v.string()),
  empty: [],
});

/** Notes that a command was run from the palette. */
export function noteRecentCommand(id: string): void {
  recentCommands.change((ids) => [...new Set([id, ...ids])].slice(0, KEPT));
}
