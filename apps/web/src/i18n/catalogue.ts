import type { TEXT_PARTS } from './text-parts.ts';

/** A text, or its plural forms by `Intl.PluralRules`, chosen by the parameter `count`. `{name}` marks a parameter. */
export type Text = string | ({ other: string } & Partial<Record<Exclude<Intl.LDMLPluralRule, 'other'>, string>>);

type Parts = typeof TEXT_PARTS;

/** A part of the texts that comes with its screen or panel. */
export type TextPart = Exclude<keyof Parts, 'first'>;

/** The texts that come with the first load. */
type FirstKey = keyof Parts['first'];

/** The key of a text; English is the source, so a key that is missing elsewhere is a type error. */
export type TextKey = { [Part in keyof Parts]: keyof Parts[Part] }[keyof Parts];

/** All texts of a language, as its file in `languages` says them. */
export type Language = Record<TextKey, Text>;

/** The texts of one language, as far as they have come. */
export type Catalogue = Record<FirstKey, Text> & Partial<Language>;

/** What fills the `{name}` marks of a text. */
export type TextParams = Record<string, string | number | readonly string[]>;
