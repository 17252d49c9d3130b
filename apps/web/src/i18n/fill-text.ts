import type { Text, TextParams } from './catalogue.ts';
import { listWords } from './list-words.ts';
import type { Locale } from './locales.ts';

const rules = new Map<Locale, Intl.PluralRules>();

/**
 * A text with its parameters filled in: words as they are, numbers and lists as the language writes them. A plural is chosen by the parameter
 * `count`. An unknown `{mark}` stays visible.
 */
export function fillText(text: Text, params: TextParams, locale: Locale): string {
  return chooseForm(text, params, locale).replaceAll(/\{(\w+)\}/g, (mark, name: string) => {
    const value = params[name] ?? mark;
    if (typeof value === 'string') return value;
    return typeof value === 'number' ? value.toLocaleString(locale) : listWords(value, locale);
  });
}

function chooseForm(text: Text, params: TextParams, locale: Locale): string {
  if (typeof text === 'string') return text;
  return text[pluralRules(locale).select(Number(params['count'] ?? 0))] ?? text.other;
}

function pluralRules(locale: Locale): Intl.PluralRules {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return known;
}
