import type { Normaliser } from './normaliser.ts';
import type { SpokenToken } from './spoken-token.ts';

/** The forms that have a counterpart of the other width (Unicode's block of that name), and the ideographic space. */
const WIDE_OR_NARROW = /[\u3000\uFF00-\uFFEF]+/g;
/** Chinese punctuation that is the full-width form of ASCII's in use, though not by its name. */
const WIDE_MARKS: Readonly<Record<string, string>> = {
  '。': '.',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '-',
  '–': '-',
};
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What is compared of a token as it is written: the same for all that the normaliser does not count, script and numbers aside. */
export function normaliseForm(kind: SpokenToken['kind'], raw: string, normaliser: Normaliser): string {
  const composed = raw.normalize('NFC').replace(INVISIBLE, '');
  const wide = normaliser.width ? composed.replace(WIDE_OR_NARROW, (run) => run.normalize('NFKC')) : composed;
  const form = normaliser.case ? wide.toLowerCase() : wide;
  if (kind === 'mark') return normaliseMark(form, normaliser);
  if (kind === 'number') return normaliseNumber(form, normaliser);
  if (kind === 'word') return normaliser.punctuation ? form.replace(/['’‘ʼ＇.]/g, '') : form.replace(/[’‘ʼ＇]/g, "'");
  return form;
}

function normaliseMark(form: string, { width }: Normaliser): string {
  if (/^(?:\.{2,}|…+|⋯+|。{2,})$/.test(form)) return '…';
  return width ? form.replace(/./gu, (mark) => WIDE_MARKS[mark] ?? mark) : form;
}

function normaliseNumber(form: string, { punctuation, numbers }: Normaliser): string {
  const tight = form.replace(/\s/g, '');
  return punctuation || numbers ? tight.replaceAll(',', '') : tight;
}
