import * as v from 'valibot';
import { create } from 'zustand';
import { readRecords, saveRecord } from '#lib/records.ts';

const ID = 'commands.recent';
const KEPT = 12;

const recentRecord = v.object({ id: v.literal(ID), commands: v.array(v.string()) });

type RecentState = { ids: readonly string[] };

/** Ids of the commands that were run on this device, the last one first. */
export const useRecentCommands = create<RecentState>(() => ({ ids: [] }));

/** Notes that a command was run from the palette. */
export function noteRecentCommand(id: string): void {
  setRecent([id, ...useRecentCommands.getState().ids]);
  void saveRecord('settings', { id: ID, commands: [...useRecentCommands.getState().ids] });
}

/** Adds what earlier visits ran to what this one has run. */
export async function loadRecentCommands(): Promise<void> {
  const { records } = await readRecords('settings', recentRecord);
  setRecent([...useRecentCommands.getState().ids, ...records.flatMap(({ commands }) => commands)]);
}

function setRecent(ids: readonly string[]): void {
  useRecentCommands.setState({ ids: [...new Set(ids)].slice(0, KEPT) });
}
