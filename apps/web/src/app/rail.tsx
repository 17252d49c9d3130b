import { Languages, Monitor, Moon, SlidersHorizontal, Sun } from 'lucide-react';
import { Link } from 'wouter';
import { languageName } from '#i18n/language-name.ts';
import { nextLocale } from '#i18n/next-locale.ts';
import { setLocale } from '#i18n/set-locale.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import { setTheme, THEMES, useAppearance } from '#lib/appearance.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Logo } from './logo.tsx';
import { NavLink } from './nav-link.tsx';
import type { Route } from './read-route.ts';
import { SCREENS } from './screens.ts';
import { SideListOpener } from './side-list.tsx';

const THEME_ICONS = { system: <Monitor />, light: <Sun />, dark: <Moon /> } as const;

/** The screens at the left edge, and below them how the interface looks. */
export function Rail({ route }: { route: Route }) {
  const text = useText();
  return (
    <header className="hidden w-15 shrink-0 flex-col items-center gap-0.5 py-2.5 md:flex">
      <Link href="/" aria-label={text('shell.product')} className="mb-3 rounded-control">
        <Logo />
      </Link>
      <nav aria-label={text('shell.screens')} className="flex flex-col gap-0.5">
        {SCREENS.map(({ name, path, label, Icon }) => (
          <NavLink key={name} href={path} label={text(label)} Icon={Icon} isCurrent={name === route.screen} />
        ))}
      </nav>
      <div className="mt-auto flex flex-col items-center gap-0.5">
        <SideListOpener route={route} />
        <ThemeButton />
        <LanguageButton />
        <NavLink
          href="/settings"
          label={text('shell.settings')}
          Icon={SlidersHorizontal}
          isCurrent={route.screen === 'settings'}
        />
      </div>
    </header>
  );
}

function ThemeButton() {
  const text = useText();
  const theme = useAppearance((state) => state.theme);
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  return (
    <IconButton
      label={text('shell.theme', { theme: text(`shell.theme.${theme}`) })}
      icon={THEME_ICONS[theme]}
      onClick={() => setTheme(next)}
    />
  );
}

function LanguageButton() {
  const text = useText();
  const locale = useLocale();
  const other = nextLocale(locale);
  return (
    <IconButton
      label={text('shell.other_language', { language: languageName(other) })}
      icon={<Languages />}
      onClick={() => void setLocale(other)}
    />
  );
}
