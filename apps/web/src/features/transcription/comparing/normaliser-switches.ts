import type { Normaliser } from '@lineup/shared/alignment/normaliser.ts';

/** The switches of the normaliser, in the order of the screen. */
export const NORMALISER_SWITCHES = [
  'case',
  'punctuation',
  'numbers',
  'width',
  'script',
] as const satisfies readonly (keyof Normaliser)[];
