import { VARIABLE_PATTERN } from './variable-pattern.ts';

/**
 * Puts values in the places of a prompt's variables, as a text that is still going to be read for variables when it is sent: what is
 * escaped stays so, and a variable that a value holds is escaped.
 */
export function fillPrompt(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(VARIABLE_PATTERN, (written: string, escape: string, name: string) => {
    const value = escape === '' && Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? written : escapeVariables(value);
  });
}

function escapeVariables(text: string): string {
  return text.replaceAll(VARIABLE_PATTERN, (written: string, escape: string) =>
    escape === '' ? `\\${written}` : written,
  );
}
