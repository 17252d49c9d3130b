import type { LineEnd } from './subtitle.ts';

/** Writes a text as a file: with one kind of line ends, and one at the end. */
export function writeText(text: string, { lineEnd = '\n' }: { lineEnd?: LineEnd } = {}): string {
  return `${text.trimEnd().replaceAll(/\r\n?|\n/g, lineEnd)}${lineEnd}`;
}
