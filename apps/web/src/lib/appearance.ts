import { create } from 'zustand';
import { remember } from './remember.ts';

/** The themes one can choose; `system` follows the system. */
export const THEMES = ['system', 'light', 'dark'] as const;
/** The densities one can choose. */
export const DENSITIES = ['comfortable', 'compact'] as const;

/** One of the themes. */
export type Theme = (typeof THEMES)[number];
/** One of the densities. */
export type Density = (typeof DENSITIES)[number];

type Appearance = { theme: Theme; density: Density; isListOpen: boolean };

/** How the interface looks on this device. Starts from the attributes that public/first-paint.js has put on `<html>`. */
export const useAppearance = create<Appearance>(() => {
  const { theme, density, list } = document.documentElement.dataset;
  return {
    theme: THEMES.find((each) => each === theme) ?? 'system',
    density: DENSITIES.find((each) => each === density) ?? 'comfortable',
    isListOpen: list !== 'closed',
  };
});

/** Switches the theme and remembers it. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  remember('theme', theme);
  useAppearance.setState({ theme });
}

/** Switches the density and remembers it. */
export function setDensity(density: Density): void {
  document.documentElement.dataset['density'] = density;
  remember('density', density);
  useAppearance.setState({ density });
}

/** Opens or closes the list of saved sessions beside the workspace and remembers it. */
export function setListOpen(isListOpen: boolean): void {
  remember('list', isListOpen ? 'open' : 'closed');
  useAppearance.setState({ isListOpen });
}
