import type { en } from './en.ts';

/** A text, or its plural forms by `Intl.PluralRules`, chosen by the parameter `count`. `{name}` marks a parameter. */
export type Text = string | { one?: string; other: string };

/** The key of a text; English is the source, so a key that is missing elsewhere is a type error. */
export type TextKey = keyof typeof en;

/** All texts of one language. */
export type Catalogue = Record<TextKey, Text>;

/** What fills the `{name}` marks of a text. */
export type TextParams = Record<string, string | number>;
