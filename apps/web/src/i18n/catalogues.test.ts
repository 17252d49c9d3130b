import { ERROR_TABLE } from '@lineup/shared/errors/error-table.ts';
import type { EndState } from '@lineup/shared/runs/run.ts';
import { describe, expect, it } from 'vitest';
import type { Text } from './catalogue.ts';
import { en } from './languages/en.ts';
import { LOCALES } from './locales.ts';

const END_STATES = Object.keys({
  complete: true,
  stopped: true,
  cut_off: true,
  empty: true,
  error: true,
} satisfies Record<EndState, true>);

const files = import.meta.glob<Record<string, Record<string, Text>>>('./languages/*.ts', { eager: true });

/** Every language that has a file, without anybody naming it here. */
const catalogues = LOCALES.map((locale) => {
  const [texts] = Object.values(files[`./languages/${locale.toLowerCase()}.ts`] ?? {});
  return [locale, texts ?? {}] as const;
});

function forms(text: Text): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

function params(text: Text): string[] {
  const names = forms(text).flatMap((form) => Array.from(form.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? ''));
  // The count chooses the form; whether it is also said is up to the language.
  return [...new Set(names)].filter((name) => name !== 'count').toSorted();
}

describe('the catalogues', () => {
  it('are those of all files', () => {
    expect(LOCALES.toSorted()).toEqual(['en', 'zh-CN']);
  });

  describe.each(catalogues)('%s', (locale, catalogue) => {
    it('has the keys of the English texts', () => {
      expect(Object.keys(catalogue).toSorted()).toEqual(Object.keys(en).toSorted());
    });

    it.each(Object.entries(en))('fills %s with the parameters of the English text', (key, english) => {
      expect(params(catalogue[key] ?? '')).toEqual(params(english));
    });

    it('has no plural form that the language does not know', () => {
      const known = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
      const plurals = Object.entries(catalogue).filter(([, text]) => typeof text !== 'string');
      const wrong = plurals.filter(([, text]) =>
        Object.keys(text).some((form) => !known.some((each) => each === form)),
      );
      expect(wrong).toEqual([]);
    });

    it('says every error of the table, and what to do', () => {
      const keys = Object.keys(ERROR_TABLE).flatMap((code) => [`error.${code}`, `error.${code}.help`]);
      expect(keys.filter((key) => catalogue[key] === undefined)).toEqual([]);
    });

    it('names every end state', () => {
      expect(END_STATES.filter((state) => catalogue[`run.${state}`] === undefined)).toEqual([]);
    });

    it('leaves no text empty, and none with spaces around it', () => {
      const blank = Object.entries(catalogue).filter(([, text]) =>
        forms(text).some((form) => form === '' || form.trim() !== form),
      );
      expect(blank).toEqual([]);
    });

    it('is calm: no exclamation mark, no oops', () => {
      const loud = Object.entries(catalogue).filter(([, text]) => forms(text).some((form) => /[!！]|oops/i.test(form)));
      expect(loud).toEqual([]);
    });
  });

  it('types no space around full-width punctuation, and no 您 and no 哦', () => {
    const chinese = catalogues.find(([locale]) => locale === 'zh-CN')?.[1] ?? {};
    const wrong = Object.entries(chinese).filter(([, text]) =>
      forms(text).some((form) => /您|哦|[，。：；？、] | [，。：；？、]/.test(form)),
    );
    expect(wrong).toEqual([]);
  });
});
