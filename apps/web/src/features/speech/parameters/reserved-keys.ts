/** What the extra body may not say, because the grid's columns and rows and the text say it. */
export const RESERVED_KEYS: readonly string[] = ['model', 'input', 'voice'];
