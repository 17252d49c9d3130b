import { matchWords } from '#lib/match-words.ts';
import type { LanguageOption } from './list-languages.ts';
import { nameLanguage } from './name-language.ts';

/** The form of a language code; most are two letters, a few models know longer ones. */
const CODE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** The languages that a search finds, by any of their names or their code; at the end what was typed, where it can be a code of its own. */
export function matchLanguages(languages: readonly LanguageOption[], query: string, locale: string): LanguageOption[] {
  const found = languages.filter(({ code, name, ownName }) => matchWords(`${name} ${ownName} ${code}`, query));
  const typed = query.trim();
  if (!CODE.test(typed) || languages.some(({ code }) => code === typed.toLowerCase())) return found;
  return [...found, { code: typed, name: nameLanguage(typed, locale), ownName: typed }];
}
