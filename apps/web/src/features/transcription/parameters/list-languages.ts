import { nameLanguage } from './name-language.ts';

/** A language that can be told to a model. */
export type LanguageOption = {
  /** ISO 639-1. */
  code: string;
  /** In the language of the interface. */
  name: string;
  /** In itself. */
  ownName: string;
};

/** The languages that OpenAI's documentation names for Whisper, which models of other families follow. */
const CODES = [
  'af ar az be bg bs ca cs cy da de el en es et fa fi fr gl he hi hr hu hy id is it ja kk kn ko lt lv mi mk mr ms ne',
  'nl no pl pt ro ru sk sl sr sv sw ta th tl tr uk ur vi zh',
].flatMap((line) => line.split(' '));

/** All languages by name, in the order of the interface's alphabet. */
export function listLanguages(locale: string): LanguageOption[] {
  const { compare } = new Intl.Collator(locale);
  return CODES.map((code) => ({ code, name: nameLanguage(code, locale), ownName: nameLanguage(code, code) })).toSorted(
    (a, b) => compare(a.name, b.name),
  );
}
