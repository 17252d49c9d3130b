/** A word that may be part of a number, in lower case or in digits; `isHyphened` when a hyphen joins it to the word before. */
export type NumberWord = { text: string; isHyphened: boolean };

/** A number that was read: how many words it takes, and how it is compared: `205`, `3.5`, `5%`, and `21th` for the ordinal of 21. */
export type ReadNumber = { used: number; key: string };
