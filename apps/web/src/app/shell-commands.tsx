import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { CommandHost } from '#blocks/commands/command-host.tsx';
import { useCommands } from '#blocks/commands/use-commands.ts';
import { languageName } from '#i18n/language-name.ts';
import { nextLocale } from '#i18n/next-locale.ts';
import { setLocale } from '#i18n/set-locale.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { setTheme, THEMES } from '#lib/appearance.ts';
import { followSession } from '#lib/tell-session.ts';
import { SCREENS } from './screens.ts';

/**
 * Listens for shortcuts and offers what can be done from everywhere: going to a screen, changing the look and the language. Comes after the
 * first picture, and so follows the session of the other tabs too.
 */
export function ShellCommands() {
  const text = useText();
  const locale = useLocale();
  const [, navigate] = useLocation();
  useEffect(() => void followSession(), []);
  const other = nextLocale(locale);
  const screens = text('shell.screens');
  const look = text('shell.look');
  useCommands([
    ...SCREENS.map(({ name, path, label }) => ({
      id: `shell.${name}`,
      label: text(label),
      group: screens,
      isEverywhere: true,
      run: () => navigate(path),
    })),
    {
      id: 'shell.settings',
      label: text('shell.settings'),
      group: screens,
      isEverywhere: true,
      run: () => navigate('/settings'),
    },
    ...THEMES.map((theme) => ({
      id: `shell.theme.${theme}`,
      label: text('shell.theme', { theme: text(`shell.theme.${theme}`) }),
      group: look,
      isEverywhere: true,
      run: () => setTheme(theme),
    })),
    {
      id: 'shell.language',
      label: text('shell.other_language', { language: languageName(other) }),
      group: look,
      isEverywhere: true,
      run: () => void setLocale(other),
    },
  ]);
  return <CommandHost />;
}
