/**
 * A piece of a text as the comparison reads it, in UTF-16 offsets: a word, a character of a script without spaces, a number in digits, or
 * a mark (punctuation and signs). `form` is what the normaliser leaves of it.
 */
export type SpokenToken = { kind: 'word' | 'character' | 'number' | 'mark'; from: number; to: number; form: string };
