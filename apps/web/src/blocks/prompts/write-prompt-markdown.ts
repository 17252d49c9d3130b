import type { Prompt } from './prompt.ts';

/** Writes a prompt as Markdown: its title as a heading, its text as it is. */
export function writePromptMarkdown({ title, text }: Pick<Prompt, 'title' | 'text'>): string {
  return `# ${title.replaceAll(/\s+/g, ' ')}\n\n${text}\n`;
}
