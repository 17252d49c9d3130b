import { expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';
import { writeTableTsv } from './write-table-tsv.ts';

function toTsv(markdown: string): string {
  const node = readMarkdown(markdown).blocks[0]?.node;
  if (node?.type !== 'table') throw new Error('not a table');
  return writeTableTsv(node);
}

it.each([
  ['plain cells', '| a | b |\n| - | - |\n| 1 | 2 |', 'a\tb\n1\t2'],
  ['formatted cells', '| **a** | [b](https://x.example) |\n| - | - |\n| `c` *d* | $e_1$ |', 'a\tb\nc d\te_1'],
  ['a cell with a line break', '| a |\n| - |\n| b<br>c |', 'a\nb c'],
  ['numbers with a sign', '| a |\n| - |\n| -5 |\n| +1.5 % |', 'a\n-5\n+1.5 %'],
  ['what a spreadsheet would compute', '| =1+1 |\n| - |\n| @a |\n| -a(1) |', "'=1+1\n'@a\n'-a(1)"],
])('writes %s', (_, markdown, tsv) => {
  expect(toTsv(markdown)).toBe(tsv);
});
