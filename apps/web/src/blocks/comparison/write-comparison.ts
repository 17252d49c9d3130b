import type { ComparisonRow } from './comparison-row.ts';
import type { JsonLine } from './compare-json.ts';
import type { SideLetters } from './diff-side.ts';
import type { WordRun } from './word-run.ts';

/** Writes rows as plain text: each line begins with the letter of the side that has it alone, or two spaces; words of one side stand in `[A: …]`. */
export function writeComparison(rows: readonly ComparisonRow[], letters: SideLetters): string {
  return rows
    .flatMap((row) => writeRow(row, letters))
    .join('\n')
    .replace(/^\n/, '');
}

/** Writes the differences of two JSON values as plain text, one path per line. */
export function writeJsonComparison(lines: readonly JsonLine[], letters: SideLetters): string {
  return lines
    .filter(({ relation }) => relation !== 'same')
    .map(({ relation, path, a, b }) => {
      if (relation === 'changed') return `${path}: [${letters.a}: ${a?.value ?? ''}] [${letters.b}: ${b?.value ?? ''}]`;
      const [letter, side] = relation === 'only_a' ? [letters.a, a] : [letters.b, b];
      return `${path}: [${letter}: ${side?.value ?? ''}]`;
    })
    .join('\n');
}

function writeRow(row: ComparisonRow, letters: SideLetters): string[] {
  switch (row.type) {
    case 'stub':
      return [];
    case 'code':
      return row.lines.flatMap(({ a, b, isSame }) => {
        if (isSame) return [`  ${a ?? ''}`];
        return [...(a === null ? [] : [`${letters.a} ${a}`]), ...(b === null ? [] : [`${letters.b} ${b}`])];
      });
    case 'text': {
      const gap = row.continues ? [] : [''];
      const [a, b] = [row.a?.text ?? '', row.b?.text ?? ''];
      if (row.relation === 'only_a') return [...gap, `${letters.a} ${a}`];
      if (row.relation === 'only_b') return [...gap, `${letters.b} ${b}`];
      if (row.relation === 'apart') return [...gap, `${letters.a} ${a}`, `${letters.b} ${b}`];
      return [...gap, `  ${row.runs.map((run) => writeRun(run, { a, b }, letters)).join('')}`];
    }
  }
}

function writeRun(run: WordRun, texts: { a: string; b: string }, letters: SideLetters): string {
  const side = run.type === 'only_b' ? 'b' : 'a';
  const words = texts[side].slice(run[side].from, run[side].to);
  return run.type === 'same' ? words : `[${letters[side]}: ${words.trim()}]${/\s$/.test(words) ? ' ' : ''}`;
}
