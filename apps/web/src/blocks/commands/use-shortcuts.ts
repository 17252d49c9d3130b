import { useEffect } from 'react';
import { listCommands } from './commands-store.ts';
import { isApple } from './is-apple.ts';
import { matchShortcut } from './match-shortcut.ts';
import { mayFire } from './may-fire.ts';
import { readScene } from './read-scene.ts';

/** Runs commands by their shortcuts, with one listener for the page; of two with the same shortcut the later registered runs. */
export function useShortcuts(): void {
  useEffect(() => {
    const platform = { isApple: isApple() };

    function handleKey(event: KeyboardEvent) {
      if (event.defaultPrevented) return;
      const command = listCommands().findLast(
        ({ shortcut, isEnabled = true }) =>
          isEnabled && shortcut !== undefined && matchShortcut(event, shortcut, platform),
      );
      if (command?.shortcut === undefined || !mayFire(command.shortcut, readScene(event.target))) return;
      event.preventDefault();
      command.run();
    }

    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, []);
}
