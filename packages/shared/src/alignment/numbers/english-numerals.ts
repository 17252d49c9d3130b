/** A numeral below a hundred. */
export type EnglishNumeral = { value: number; isOrdinal: boolean };

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const TENTHS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

/** The English numerals below a hundred that are one word. */
export const ENGLISH_NUMERALS: ReadonlyMap<string, EnglishNumeral> = new Map([
  ...number(CARDINALS, (place) => ({ value: place, isOrdinal: false })),
  ...number(ORDINALS, (place) => ({ value: place, isOrdinal: true })),
  ...number(TENS, (place) => ({ value: place * 10 + 20, isOrdinal: false })),
  ...number(TENTHS, (place) => ({ value: place * 10 + 20, isOrdinal: true })),
]);

/** The powers of ten with which English groups numbers. */
export const ENGLISH_SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

function number(words: string, at: (place: number) => EnglishNumeral): [string, EnglishNumeral][] {
  return words.split(' ').map((word, place) => [word, at(place)]);
}
