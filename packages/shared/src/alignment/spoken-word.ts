/**
 * A word as the comparison reads it. `text` is how it is written, with the punctuation that clings to it, from UTF-16 offset `from` up to
 * `to` of its text; `key` is what is compared: words are the same when their keys are.
 */
export type SpokenWord = { text: string; key: string; from: number; to: number };
