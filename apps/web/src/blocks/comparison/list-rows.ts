import { alignPieces, type PieceLink } from './align-pieces.ts';
import type { AnswerPiece } from './answer-piece.ts';
import { compareCode } from './compare-code.ts';
import { compareWords } from './compare-words.ts';
import type { ComparisonRow, RowRelation } from './comparison-row.ts';
import { diffSequences } from './diff-sequences.ts';
import { joinPieces } from './join-pieces.ts';
import type { WordRun } from './word-run.ts';

/** What stands on one side between two anchors: pieces of one block that the other lacks, or a piece that has moved. */
type Loose = { kind: string; numbers: number[]; movedTo: PieceLink | null };

type Sides = { a: readonly AnswerPiece[]; b: readonly AnswerPiece[] };

/** Lays the pieces of two answers side by side as rows, in the order of both. */
export function listRows(sides: Sides): ComparisonRow[] {
  const links = alignPieces(sides.a, sides.b);
  const moved = links.filter(({ isMoved }) => isMoved);
  const end: PieceLink = { a: [sides.a.length], b: [sides.b.length], isMoved: false };
  const rows: ComparisonRow[] = [];
  let from = { a: 0, b: 0 };
  for (const link of [...links.filter(({ isMoved }) => !isMoved), end]) {
    const looseA = listLoose({
      pieces: sides.a,
      from: from.a,
      to: link.a[0] ?? 0,
      movedOf: (at) => moved.find(({ a }) => a[0] === at),
    });
    const looseB = listLoose({
      pieces: sides.b,
      from: from.b,
      to: link.b[0] ?? 0,
      movedOf: (at) => moved.find(({ b }) => b[0] === at),
    });
    rows.push(...listLooseRows(looseA, looseB, sides));
    if (link !== end) rows.push(createRow({ a: link.a, b: link.b, sides }));
    from = { a: (link.a.at(-1) ?? 0) + 1, b: (link.b.at(-1) ?? 0) + 1 };
  }
  return markContinued(rows);
}

type LooseRange = {
  pieces: readonly AnswerPiece[];
  from: number;
  to: number;
  movedOf: (at: number) => PieceLink | undefined;
};

function listLoose({ pieces, from, to, movedOf }: LooseRange): Loose[] {
  const loose: Loose[] = [];
  pieces.slice(from, to).forEach((piece, offset) => {
    const last = loose.at(-1);
    const at = from + offset;
    const movedTo = movedOf(at) ?? null;
    const before = pieces[last?.numbers.at(-1) ?? -1];
    if (movedTo === null && last?.movedTo === null && before?.block === piece.block) last.numbers.push(at);
    else loose.push({ kind: movedTo === null ? piece.kind : `moved ${from + offset}`, numbers: [at], movedTo });
  });
  return loose;
}

/** What both sides have only for themselves shares rows kind by kind: headings beside headings, code beside code. */
function listLooseRows(looseA: readonly Loose[], looseB: readonly Loose[], sides: Sides): ComparisonRow[] {
  const runs = diffSequences(
    looseA.map(({ kind, movedTo }) => (movedTo === null ? kind : `a ${kind}`)),
    looseB.map(({ kind, movedTo }) => (movedTo === null ? kind : `b ${kind}`)),
  );
  return runs.flatMap((run) =>
    Array.from({ length: run.length }, (_, offset) => {
      const inA = run.type === 'only_b' ? undefined : looseA[run.a + offset];
      const inB = run.type === 'only_a' ? undefined : looseB[run.b + offset];
      if (inA?.movedTo != null) return createRow({ a: inA.movedTo.a, b: inA.movedTo.b, sides, isMoved: true });
      const stub = inB?.movedTo == null ? undefined : sides.b[inB.numbers[0] ?? 0];
      if (stub !== undefined) return { type: 'stub', b: stub, continues: false } satisfies ComparisonRow;
      return createRow({ a: inA?.numbers ?? [], b: inB?.numbers ?? [], sides, isLoose: true });
    }),
  );
}

type RowPlan = { a: readonly number[]; b: readonly number[]; sides: Sides; isMoved?: boolean; isLoose?: boolean };

function createRow({ a: inA, b: inB, sides, isMoved = false, isLoose = false }: RowPlan): ComparisonRow {
  const [a, b] = [gather(sides.a, inA), gather(sides.b, inB)];
  const place = isMoved ? (inB[0] ?? 0) + 1 : 0;
  const decide = (isSame: boolean): RowRelation => {
    if (a === null) return 'only_b';
    if (b === null) return 'only_a';
    if (isMoved) return 'moved';
    if (isLoose && a.kind !== 'code') return 'apart';
    return isSame ? 'same' : 'changed';
  };
  if ((a ?? b)?.kind === 'code') {
    const lines = compareCode(a?.text ?? null, b?.text ?? null);
    return {
      type: 'code',
      relation: decide(lines.every(({ isSame }) => isSame)),
      a,
      b,
      lines,
      place,
      continues: false,
    };
  }
  const runs = isLoose ? markWhole(a, b) : compareWords(a?.text ?? '', b?.text ?? '');
  return {
    type: 'text',
    relation: decide(runs.every(({ type }) => type === 'same')),
    a,
    b,
    runs,
    place,
    continues: false,
  };
}

function gather(pieces: readonly AnswerPiece[], numbers: readonly number[]): AnswerPiece | null {
  const [first, ...others] = numbers.map((at) => pieces[at]).filter((piece) => piece !== undefined);
  return first === undefined ? null : joinPieces([first, ...others]);
}

function markWhole(a: AnswerPiece | null, b: AnswerPiece | null): WordRun[] {
  const [endA, endB] = [a?.text.length ?? 0, b?.text.length ?? 0];
  const runs: WordRun[] = [];
  if (endA > 0) runs.push({ type: 'only_a', a: { from: 0, to: endA }, b: { from: 0, to: 0 } });
  if (endB > 0) runs.push({ type: 'only_b', a: { from: endA, to: endA }, b: { from: 0, to: endB } });
  return runs;
}

/** A row goes on with a paragraph when no side begins a new block in it. */
function markContinued(rows: readonly ComparisonRow[]): ComparisonRow[] {
  const last = { a: -1, b: -1 };
  return rows.map((row, index) => {
    const blockA = row.type === 'stub' ? last.a : (row.a?.block ?? last.a);
    const blockB = row.type !== 'stub' && row.relation === 'moved' ? last.b : (row.b?.block ?? last.b);
    const continues = index > 0 && blockA === last.a && blockB === last.b;
    last.a = blockA;
    last.b = blockB;
    return { ...row, continues };
  });
}
