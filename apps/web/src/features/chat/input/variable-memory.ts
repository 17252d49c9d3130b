const remembered = new Map<string, string>();

/**
 * The last values of variables by name, for as long as the page is open: what people fill in may be private, so it is not stored.
 * `recall` gives a value for each name, blank for one that had none.
 */
export const variableMemory = {
  recall(names: readonly string[]): Record<string, string> {
    return Object.fromEntries(names.map((name) => [name, remembered.get(name) ?? '']));
  },
  remember(values: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(values)) remembered.set(name, value);
  },
};
