/** When a word is said, in seconds from the beginning of the audio; `exact` when its beginning was told, not reckoned from what stands around. */
export type WordTime = { start: number; end: number; exact: boolean };
