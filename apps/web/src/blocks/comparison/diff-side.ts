import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';

/** One answer that is compared: its lane, the model as `title`, what else tells it apart as `detail`, and its Markdown as far as it has come. */
export type DiffSide = { id: string; letter: LaneLetter; title: string; detail: string; text: string };

/** What is laid side by side. */
export type DiffMode = 'words' | 'sentences' | 'code' | 'json';

/** The letters of the lanes on the two sides. */
export type SideLetters = { a: LaneLetter; b: LaneLetter };
