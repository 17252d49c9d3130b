import { alignWords } from './align-words.ts';
import type { AlignedCell, AlignedColumn, AlignedTranscripts } from './aligned-transcripts.ts';
import type { AlignmentStep } from './alignment-step.ts';
import { characterErrorRate } from './character-error-rate.ts';
import { countErrors } from './count-errors.ts';
import type { SpokenWord } from './spoken-word.ts';

/** What a lane heard for each word of the reference, and before each (one more: behind the last). */
type LaneCells = { cells: AlignedCell[]; inserted: SpokenWord[][] };

/**
 * Lays the transcripts of all lanes out against one reference. Words that a lane has too many stand together in a column without a
 * reference word, which all lanes share; up to three stand beside the word that was substituted just before (“etc” as “et cetera”).
 */
export function alignTranscripts(
  reference: readonly SpokenWord[],
  lanes: readonly (readonly SpokenWord[])[],
): AlignedTranscripts {
  const steps = lanes.map((words) => alignWords(reference, words));
  const laid = lanes.map((words, lane) => layOut(reference.length, words, steps[lane] ?? []));
  const columns: AlignedColumn[] = [];
  for (let place = 0; place <= reference.length; place += 1) {
    if (laid.some(({ inserted }) => (inserted[place] ?? []).length > 0)) {
      columns.push({ reference: null, cells: laid.map(({ inserted }) => insertedCell(inserted[place] ?? [])) });
    }
    const word = reference[place];
    if (word !== undefined) columns.push({ reference: word, cells: laid.map(({ cells }) => cells[place] ?? ABSENT) });
  }
  return {
    columns,
    errors: steps.map((lane) => countErrors(lane)),
    characterErrors: lanes.map((words, lane) => characterErrorRate(reference, words, { steps: steps[lane] ?? [] })),
  };
}

/** More words than these are no other way to write one. */
const MOST_TAKEN_IN = 3;
const ABSENT: AlignedCell = { kind: 'absent', words: [] };

function insertedCell(words: SpokenWord[]): AlignedCell {
  return words.length === 0 ? ABSENT : { kind: 'inserted', words };
}

function layOut(length: number, words: readonly SpokenWord[], steps: readonly AlignmentStep[]): LaneCells {
  const cells: AlignedCell[] = [];
  const inserted: SpokenWord[][] = Array.from({ length: length + 1 }, () => []);
  for (const { kind, heard } of steps) {
    const word = heard === null ? undefined : words[heard];
    if (kind !== 'inserted') cells.push({ kind, words: word === undefined ? [] : [word] });
    else if (word !== undefined) inserted[cells.length]?.push(word);
  }
  return { cells: cells.map((cell, place) => takeIn(cell, inserted[place + 1] ?? [])), inserted };
}

/** A substituted cell takes the few words in that were inserted behind it. */
function takeIn(cell: AlignedCell, behind: SpokenWord[]): AlignedCell {
  if (cell.kind !== 'substituted' || behind.length > MOST_TAKEN_IN) return cell;
  return { kind: 'substituted', words: [...cell.words, ...behind.splice(0)] };
}
