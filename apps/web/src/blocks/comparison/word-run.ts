/** A part of a text, by places in it. */
type TextRange = { from: number; to: number };

/** A stretch of words that both texts have, or only one; on the side that lacks it the range is empty and marks the place. */
export type WordRun = { type: 'same' | 'only_a' | 'only_b'; a: TextRange; b: TextRange };
