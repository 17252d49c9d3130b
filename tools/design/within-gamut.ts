import type { Triple } from './multiply.ts';

/** The nearest colour that a screen of sRGB shows, channel by channel. */
export function withinGamut([first, second, third]: Triple): Triple {
  const within = (channel: number) => Math.min(1, Math.max(0, channel));
  return [within(first), within(second), within(third)];
}
