import { lazy, Suspense, useEffect } from 'react';
import { useText } from '#i18n/use-text.ts';
import { showCommands, useCommandView } from './command-view.ts';
import { useCommands } from './use-commands.ts';
import { useShortcuts } from './use-shortcuts.ts';

const loadPalette = () => import('./command-palette.tsx');
const loadSheet = () => import('./shortcuts-sheet.tsx');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const ShortcutsSheet = lazy(async () => ({ default: (await loadSheet()).ShortcutsSheet }));

const IDLE_AFTER_MS = 2_000;

/** Listens for the shortcuts of all registered commands and shows the palette and the sheet; the page has one. */
export function CommandHost() {
  const text = useText();
  const shown = useCommandView((state) => state.shown);
  const close = () => showCommands(null);
  const group = text('command.general');

  useShortcuts();
  useCommands([
    {
      id: 'commands.palette',
      label: text('command.palette'),
      group,
      isEverywhere: true,
      shortcut: { key: 'k', mod: true },
      run: () => showCommands('palette'),
    },
    {
      id: 'commands.shortcuts',
      label: text('command.shortcuts'),
      group,
      isEverywhere: true,
      shortcut: { key: '?' },
      run: () => showCommands('shortcuts'),
    },
  ]);

  // Ahead of need, so that what is typed right after the shortcut reaches the field, and both open without the server.
  useEffect(() => {
    const timer = setTimeout(() => {
      // What cannot be fetched ahead is fetched when it is opened.
      loadPalette().catch(() => undefined);
      loadSheet().catch(() => undefined);
    }, IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);

  return (
    <Suspense>
      {shown === 'palette' && <CommandPalette onClose={close} />}
      {shown === 'shortcuts' && <ShortcutsSheet onClose={close} />}
    </Suspense>
  );
}
