import { VARIABLE_PATTERN } from './variable-pattern.ts';

/**
 * Puts the values in the places of their variables and takes the backslash from those that are escaped. A variable without a value stays
 * as it is written, and a value is never read for variables itself.
 */
export function fillVariables(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(VARIABLE_PATTERN, (written: string, escape: string, name: string) => {
    if (escape !== '') return written.slice(1);
    return Object.hasOwn(values, name) ? (values[name] ?? written) : written;
  });
}
