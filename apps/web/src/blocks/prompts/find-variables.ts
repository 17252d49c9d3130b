import { VARIABLE_PATTERN } from './variable-pattern.ts';

/** The names of a text's variables, `{{name}}`, each once in the order of their first places; `\{{name}}` is none. */
export function findVariables(text: string): string[] {
  const names = Array.from(text.matchAll(VARIABLE_PATTERN), ([, escape, name = '']) => (escape === '' ? name : ''));
  return [...new Set(names.filter((name) => name !== ''))];
}
