import type { SpokenWord } from './spoken-word.ts';

/** A text and the words that are compared of it. */
export type TranscriptText = { text: string; words: readonly SpokenWord[] };
