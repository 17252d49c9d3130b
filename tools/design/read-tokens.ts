import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../repository.mjs';
import type { Oklch } from './oklch.ts';

/** A theme of the interface. */
export type Theme = 'light' | 'dark';

const COLOUR = String.raw`oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)|oklch\(([\d.]+) 0 0\)`;
const PAIR = new RegExp(String.raw`--([\w-]+): light-dark\((?:${COLOUR}), (?:${COLOUR})\);`, 'g');

/** The colours of `tokens.css` that are opaque, by name, in a theme. */
export function readTokens(theme: Theme): Map<string, Oklch> {
  const css = readFileSync(path.join(repository, 'apps/web/src/styles/tokens.css'), 'utf8');
  const first = theme === 'light' ? 2 : 6;
  return new Map(
    [...css.matchAll(PAIR)].map((match) => {
      const [lightness, chroma, hue] = match.slice(first, first + 3).map(Number);
      return [match[1] ?? '', { lightness: lightness ?? 0, chroma: chroma ?? 0, hue: hue ?? 0 }];
    }),
  );
}
