import { lazy, Suspense, useEffect, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { showCommands, useCommandView } from './command-view.ts';
import { useCommands } from './use-commands.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { WaitingPalette } from './waiting-palette.tsx';

const loadPalette = () => import('./command-palette.tsx');
const loadSheet = () => import('./shortcuts-sheet.tsx');
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const ShortcutsSheet = lazy(async () => ({ default: (await loadSheet()).ShortcutsSheet }));

/** Listens for the shortcuts of all registered commands and shows the palette and the sheet; the page has one. */
export function CommandHost() {
  const text = useText();
  const shown = useCommandView((state) => state.shown);
  const [typed, setTyped] = useState('');
  const close = () => {
    setTyped('');
    showCommands(null);
  };
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

  // Ahead of need, so that both open without the server.
  useEffect(
    () =>
      whenIdle(() => {
        // What cannot be fetched ahead is fetched when it is opened.
        loadPalette().catch(() => undefined);
        loadSheet().catch(() => undefined);
      }),
    [],
  );

  return (
    <>
      {shown === 'palette' && (
        <Suspense fallback={<WaitingPalette typed={typed} onType={setTyped} onClose={close} />}>
          <CommandPalette typed={typed} onClose={close} />
        </Suspense>
      )}
      <Suspense>{shown === 'shortcuts' && <ShortcutsSheet onClose={close} />}</Suspense>
    </>
  );
}
