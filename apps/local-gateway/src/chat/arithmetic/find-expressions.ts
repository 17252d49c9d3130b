const SPELLINGS: readonly [RegExp, string][] = [
  [/plus|加上?|＋/gi, '+'],
  [/minus|减去?|[-–－]/gi, '−'],
  [/times|乘以?|[*＊]|(?<=\d\s*)x(?=\s*\d)/gi, '×'],
  [/divided by|除以|[/／]/gi, '÷'],
  [/（/g, '('],
  [/）/g, ')'],
  [/(?<=\d),(?=\d{3}(?!\d))/g, ''],
];

const RUN = /(?:\d{1,15}(?:\.\d{1,15})?|[+−×÷()]|\s)+/g;
const TOKEN = /\d+(?:\.\d+)?|[+−×÷()]/g;
// Bounds nesting and keeps every result finite.
const MAX_TOKENS = 39;

/** Stretches of a text that may be calculations, split into numbers, brackets and + − × ÷, however those were written. */
export function findExpressions(text: string): string[][] {
  const plain = SPELLINGS.reduce((written, [spelling, sign]) => written.replace(spelling, sign), text);
  return (plain.match(RUN) ?? [])
    .map((run) => run.match(TOKEN) ?? [])
    .filter((tokens) => tokens.length >= 3 && tokens.length <= MAX_TOKENS);
}
