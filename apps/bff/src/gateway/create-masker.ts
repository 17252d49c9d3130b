import { createFormSearch } from './create-form-search.ts';
import { secretForms } from './secret-forms.ts';

/** What a browser sees in place of a secret. */
export const MASK = 'sk-…';

const MASK_BYTES = Buffer.from(MASK, 'utf8').toString('latin1');

/** Takes every form of the gateways' keys out of what leaves this process. */
export type Masker = {
  /** Masks text. */
  mask: (text: string) => string;
  /** The bytes that a text stands for with one character each, masked. */
  maskLatin1: (text: string) => Buffer;
  forms: readonly string[];
};

export function createMasker(secrets: readonly string[]): Masker {
  // The longest first: a key may begin with another, whose mark would leave the rest to be read.
  const forms = [...new Set(secrets.flatMap(secretForms))].toSorted((a, b) => b.length - a.length);
  const replace = (text: string, by: string): string => {
    let masked = text;
    for (const form of forms) if (masked.includes(form)) masked = masked.replaceAll(form, by);
    return masked;
  };
  const search = createFormSearch(forms);
  return {
    mask: (text) => replace(text, MASK),
    maskLatin1(text) {
      const bytes = Buffer.from(text, 'latin1');
      let isClean = true;
      search(bytes, () => {
        isClean = false;
      });
      return isClean ? bytes : Buffer.from(replace(text, MASK_BYTES), 'latin1');
    },
    forms,
  };
}
