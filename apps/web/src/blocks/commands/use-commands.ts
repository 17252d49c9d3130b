import { useEffect, useId } from 'react';
import type { Command } from './command.ts';
import { registerCommands, unregisterCommands } from './commands-store.ts';

/** Offers commands while the component is on the screen, always as of its last render. */
export function useCommands(commands: readonly Command[]): void {
  const source = useId();
  // Two effects: a new set takes the place of the old one without leaving the palette for a moment.
  useEffect(() => registerCommands(source, commands), [source, commands]);
  useEffect(() => () => unregisterCommands(source), [source]);
}
