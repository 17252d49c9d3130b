import type { Shortcut } from './shortcut.ts';

/** Something that can be done on the present screen. `id` is unique among all commands and outlives a reload; `keywords` are found too, but not shown. */
export type Command = {
  id: string;
  label: string;
  group: string;
  shortcut?: Shortcut;
  keywords?: string;
  isEnabled?: boolean;
  /** It is there on every screen, and listed behind what only this one has. */
  isEverywhere?: boolean;
  run: () => void;
};
