import type { Setting } from './read-settings.ts';

/** The heads of the table, and the words that it has of its own for some settings. */
export type TableWords = { heads: readonly [string, string, string]; texts: Readonly<Record<string, string>> };

/** Writes the settings as a Markdown table; what has no words of its own keeps those of the schema. */
export function writeSettingsTable(settings: readonly Setting[], { heads, texts }: TableWords): string {
  const rows = settings.map(({ name, value, text }) => [
    `\`${name}\``,
    value === '' ? '–' : `\`${value}\``,
    escapeCell(texts[name] ?? text),
  ]);
  return [heads, ['---', '---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
