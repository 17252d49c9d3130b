import { shortenText } from '#lib/shorten-text.ts';

const LONGEST = 60;

/** A title for a prompt that was given none: its first line that says something, without the marks of Markdown, cut between characters. */
export function promptTitle(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/^[\s#>*-]+/, '').trim());
  const line = lines.find((each) => each !== '') ?? '';
  return shortenText(line.slice(0, 8 * LONGEST), LONGEST);
}
