import { SlidersHorizontal } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { NavLink } from './nav-link.tsx';
import type { Route } from './read-route.ts';
import { SCREENS } from './screens.ts';

/** The screens at the bottom edge of a phone. */
export function BottomBar({ current }: { current: Route['screen'] }) {
  const text = useText();
  return (
    <nav
      aria-label={text('shell.screens')}
      className="flex min-h-14 shrink-0 border-t border-line bg-desk pb-[env(safe-area-inset-bottom)] md:hidden"
    >
      {SCREENS.map(({ name, path, label, Icon }) => (
        <NavLink key={name} href={path} label={text(label)} Icon={Icon} isCurrent={name === current} />
      ))}
      <NavLink
        href="/settings"
        label={text('shell.settings')}
        Icon={SlidersHorizontal}
        isCurrent={current === 'settings'}
      />
    </nav>
  );
}
