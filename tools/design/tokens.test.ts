import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { repository } from '../repository.mjs';
import { contrast } from './contrast.ts';
import { distance, type Sight } from './distance.ts';
import type { Oklch } from './oklch.ts';
import { readTokens } from './read-tokens.ts';

const read = (file: string) => readFileSync(path.join(repository, file), 'utf8');

const SURFACES = ['desk', 'paper', 'raised', 'well'];
const LANES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `lane-${letter}`);

/** What must be told apart from what, and how well (WCAG 2.2: 4.5 for words, 3 for what is no word). */
const CONTRASTS: readonly [front: readonly string[], behind: readonly string[], least: number][] = [
  [['t1', 't2', 't3', 't4'], SURFACES, 4.5],
  [['line3', 'focus-ring'], SURFACES, 3],
  [['on-accent'], ['accent'], 4.5],
  [['on-now'], ['now'], 4.5],
  [['t1'], ['now-wash', 'ok-wash', 'warn-wash', 'bad-wash'], 4.5],
  [['ok'], ['paper', 'raised', 'ok-wash'], 4.5],
  [['warn'], ['paper', 'raised', 'warn-wash'], 4.5],
  [['bad'], ['paper', 'raised', 'bad-wash'], 4.5],
  [['code-keyword', 'code-string', 'code-name', 'code-number'], ['well', 'paper'], 4.5],
  [LANES, ['paper'], 3],
  ...LANES.map((lane): [string[], string[], number] => [[`${lane}-on`], [lane], 4.5]),
];

describe.each(['light', 'dark'] as const)('the colours, %s,', (theme) => {
  const tokens = readTokens(theme);
  // The ring is the accent; it has no value of its own.
  const colour = (name: string): Oklch => {
    const found = tokens.get(name === 'focus-ring' ? 'accent' : name);
    if (found === undefined) throw new Error(`tokens.css has no opaque colour --${name}`);
    return found;
  };
  const pairs = CONTRASTS.flatMap(([fronts, behinds, least]) =>
    fronts.flatMap((front) => behinds.map((behind) => ({ front, behind, least }))),
  );

  it.each(pairs)('$front on $behind has $least : 1', ({ front, behind, least }) => {
    expect(contrast(colour(front), colour(behind))).toBeGreaterThanOrEqual(least);
  });

  it.each<[Sight, number]>([
    ['none', 0.13],
    ['protan', 0.09],
    ['deutan', 0.09],
    ['tritan', 0.09],
  ])('of two lanes are apart for an eye that lacks: %s', (sight, least) => {
    const nearest = LANES.flatMap((one, index) => LANES.slice(index + 1).map((other) => [one, other] as const))
      .map(([one, other]) => ({ one, other, apart: distance(colour(one), colour(other), sight) }))
      .toSorted((a, b) => a.apart - b.apart)[0];
    expect(nearest?.apart, `${nearest?.one} and ${nearest?.other}`).toBeGreaterThanOrEqual(least);
  });
});

describe('contrast', () => {
  it('is 21 for black on white, and 1 for a colour on itself', () => {
    const white = { lightness: 1, chroma: 0, hue: 0 };
    expect(contrast({ lightness: 0, chroma: 0, hue: 0 }, white)).toBeCloseTo(21, 3);
    expect(contrast(white, white)).toBe(1);
  });
});

describe('the tokens', () => {
  const page = read('docs/design-language.md');
  const css = read('apps/web/src/styles/tokens.css');
  const theme = read('apps/web/src/styles/theme.css');

  it('that the page of the design language names are there', () => {
    const table = page.slice(page.indexOf('## Colour'), page.indexOf('**More contrast**'));
    const named = [...table.matchAll(/`([a-z][\w-]*)`/g)].map(([, name]) => name ?? '');
    const missing = named.filter((name) => name !== 'color-scheme' && !css.includes(`--${name}:`));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(15);
  });

  it('of type have the sizes that the page says', () => {
    const [names = [], sizes = []] = [...page.matchAll(/^\| (?:step|px) \|(.+)\|$/gm)].map(([, cells]) =>
      (cells ?? '').split('|').map((cell) => cell.trim().replaceAll('`', '')),
    );
    expect(names.map((name, index) => theme.includes(`--text-${name}: ${sizes[index]}px;`))).toEqual(
      names.map(() => true),
    );
    expect(names).toHaveLength(8);
  });

  it('are the only place of colours', () => {
    const files = globSync('apps/web/src/**/*.{tsx,css}', { cwd: repository }).filter(
      (file) => !file.endsWith('tokens.css') && !file.includes('.test.'),
    );
    const wild = files.filter((file) =>
      /[:[(_\s](#[0-9a-f]{3,8}\b(?!['/])|oklch\(\d|rgba?\(\d|hsla?\(\d)/i.test(read(file)),
    );
    expect(wild.filter((file) => !ON_PICTURES.has(file))).toEqual([]);
    expect(files.length).toBeGreaterThan(300);
  });
});

/** Words over a film: its colours are nobody's choice, so these are fixed. */
const ON_PICTURES = new Set(['apps/web/src/features/transcription/reading/video-picture.tsx']);
