const NO_LETTER_BEFORE = String.raw`(?<![\p{L}\p{M}\p{N}'’])`;

function atEnd(words: string): RegExp {
  return new RegExp(`${NO_LETTER_BEFORE}(?:${words})$`, 'u');
}

const INSIDE_A_SENTENCE = atEnd(
  String.raw`Mr|Mrs|Ms|Mx|Dr|Drs|Prof|Rev|Hon|Gen|Col|Capt|Cmdr|Lt|Sgt|Sen|Gov|Messrs|Mme|Mlle|St|Mt|[Ee]\.g|[Ii]\.e|[Cc]f|[Vv]s|[Vv]iz|[Aa]pprox`,
);
/** Words of their own, too ("No."), or ends of sentences; before a number they are neither. */
const BEFORE_A_NUMBER = atEnd(
  '[Nn]os?|Nr|[Vv]ols?|[Ff]igs?|[Tt]ab|[Ee]q|[Cc]h|[Ss]ec|[Aa]rt|pp?|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
);
/** Initials (J. R. R.), initialisms (U.S., p.m.) and what follows a name: inside a sentence or at its end. */
const ANYWHERE = atEnd(String.raw`(?:[\p{Lu}\p{Ll}]\.)*[\p{Lu}\p{Ll}]|Ph\.D|Inc|Ltd|Co|Corp|Bros|Jr|Sr`);
const LIST_MARKER = /^\s*(?:\p{Nd}{1,3}|[\p{Lu}\p{Ll}]|[ivxIVX]{1,4})$/u;

/** Capitalised words that hardly ever follow an abbreviation within its sentence. */
const BEGINS_A_SENTENCE =
  /^\s+["'“‘]?(?:The|This|That|These|Those|There|Then|He|She|It|We|You|They|I|My|Your|His|Her|Its|Our|Their|But|And|So|If|When|What|Who|Why|How|Now|Not|No|Yes|After|Before|In|On|At)(?![\p{L}\p{N}])/u;

/**
 * Whether a full stop belongs to an abbreviation, an initial or the number of a list item and so does not end a sentence. `before`
 * is the sentence (or its last characters) up to the full stop, `after` the text behind it.
 */
export function isAbbreviation(before: string, after: string): boolean {
  if (LIST_MARKER.test(before) || INSIDE_A_SENTENCE.test(before)) return true;
  if (BEFORE_A_NUMBER.test(before)) return /^\s*\p{Nd}/u.test(after);
  return ANYWHERE.test(before) && !BEGINS_A_SENTENCE.test(after);
}
