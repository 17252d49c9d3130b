import { create } from 'zustand';
import type { Command } from './command.ts';

type CommandsState = {
  /** By the component that registered them, in the order of registration. */
  sources: ReadonlyMap<string, readonly Command[]>;
};

export const useCommandsStore = create<CommandsState>(() => ({ sources: new Map() }));

/** Puts the commands of one source in the place of those it had. */
export function registerCommands(source: string, commands: readonly Command[]): void {
  useCommandsStore.setState(({ sources }) => ({ sources: new Map(sources).set(source, commands) }));
}

export function unregisterCommands(source: string): void {
  useCommandsStore.setState(({ sources }) => ({
    sources: new Map([...sources].filter(([registered]) => registered !== source)),
  }));
}

/** All commands of the screen at present. */
export function listCommands(): Command[] {
  return [...useCommandsStore.getState().sources.values()].flat();
}
