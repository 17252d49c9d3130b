import { useEffect } from 'react';
import { unheardPress } from '#lib/unheard-press.ts';
import { listCommands, useCommandsStore } from './commands-store.ts';
import { isApple } from './is-apple.ts';
import { matchShortcut } from './match-shortcut.ts';
import { mayFire } from './may-fire.ts';
import { readScene } from './read-scene.ts';

/**
 * Runs commands by their shortcuts, with one listener for the page; of two with the same shortcut the later registered runs. A press that
 * came before its command runs it when it is there.
 */
export function useShortcuts(): void {
  useEffect(() => {
    const platform = { isApple: isApple() };

    function handleKey(event: KeyboardEvent) {
      if (event.defaultPrevented) return unheardPress.forget();
      const meant = listCommands().filter(
        ({ shortcut }) => shortcut !== undefined && matchShortcut(event, shortcut, platform),
      );
      if (meant.length > 0) unheardPress.forget();
      const command = meant.findLast(({ isEnabled = true }) => isEnabled);
      if (command?.shortcut === undefined || !mayFire(command.shortcut, readScene(event.target))) return;
      event.preventDefault();
      command.run();
    }

    function hear() {
      const press = unheardPress.get();
      if (press !== null) handleKey(press);
    }

    hear();
    const stopHearing = useCommandsStore.subscribe(hear);
    document.addEventListener('keydown', handleKey);
    return () => {
      stopHearing();
      document.removeEventListener('keydown', handleKey);
    };
  }, []);
}
