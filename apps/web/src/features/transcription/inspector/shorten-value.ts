/** More of a field is not set into the page: a voice to compare with is megabytes of text. The saved record has all of it. */
const LONGEST = 2000;

/** A field's value as far as it is shown. */
export function shortenValue(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value;
}
