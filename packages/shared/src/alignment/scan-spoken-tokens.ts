import { normaliseForm } from './normalise-form.ts';
import type { Normaliser } from './normaliser.ts';
import type { SpokenToken } from './spoken-token.ts';
import { UNSPACED_SCRIPT } from './unspaced-script.ts';

/** What joins the character before it into one that people see (UAX #29), and what nobody sees: soft hyphens and the like. */
const EXTENDS = String.raw`[\p{M}\p{Grapheme_Extend}\p{EMod}\p{Cf}]`;
const LETTER = String.raw`[[\p{L}\p{M}\p{N}]--${UNSPACED_SCRIPT}]`;
const LONE_LETTER = String.raw`[\p{L}--${UNSPACED_SCRIPT}]`;
const APOSTROPHE = String.raw`['’‘ʼ＇]`;
const DIGITS = String.raw`\p{Nd}+`;

const TOKEN = new RegExp(
  [
    String.raw`(?<character>${UNSPACED_SCRIPT}${EXTENDS}*)`,
    // 1,234.5 and 3.14 whatever follows; 42 unless it goes on as a word (21st, 1990's); with its currency and per cent.
    String.raw`(?<number>\p{Sc}?(?:\p{Nd}{1,3}(?:,\p{Nd}{3})+(?!\p{Nd})(?:[.．]${DIGITS})?|${DIGITS}(?:[.．]${DIGITS})+|${DIGITS}(?!${APOSTROPHE}?${LETTER}))(?:[ \u00a0\u202f]?[%％‰])?)`,
    // U.S., p.m.
    String.raw`(?<word>${LONE_LETTER}(?:\.${LONE_LETTER})+(?!${LETTER})\.?|${LETTER}(?:${LETTER}|${EXTENDS}|${APOSTROPHE}(?=${LETTER}))*)`,
    String.raw`(?<mark>[^\s\p{Cf}]${EXTENDS}*)\k<mark>*`,
  ].join('|'),
  'gv',
);

/** A word that mixes digits with letters, but is no ordinal and no decade: mp3, 5km. */
const MIXED = /^(?!\p{Nd}+(?:st|nd|rd|th|s)$)(?=.*\p{Nd})(?=.*\p{L})[\p{L}\p{M}\p{Nd}]+$/iu;

/**
 * The tokens of a text, in order; only space and what nobody sees stands between them. Apostrophes within words and the full stops of initialisms
 * belong to the word, hyphens part words, a mark that is repeated is one token. When numbers are read, words part from the digits in them.
 */
export function scanSpokenTokens(text: string, normaliser: Normaliser): SpokenToken[] {
  const tokens: SpokenToken[] = [];
  const add = (kind: SpokenToken['kind'], from: number, raw: string) =>
    tokens.push({ kind, from, to: from + raw.length, form: normaliseForm(kind, raw, normaliser) });
  for (const { 0: raw, index, groups = {} } of text.matchAll(TOKEN)) {
    if (groups['character'] !== undefined) add('character', index, raw);
    else if (groups['number'] !== undefined) add('number', index, raw);
    else if (groups['mark'] !== undefined) add('mark', index, raw);
    else if (!normaliser.numbers || !MIXED.test(raw)) add('word', index, raw);
    else {
      for (const { 0: part, index: within } of raw.matchAll(/\p{Nd}+|\P{Nd}+/gu)) {
        add(/^\p{Nd}/u.test(part) ? 'number' : 'word', index + within, part);
      }
    }
  }
  return tokens;
}
