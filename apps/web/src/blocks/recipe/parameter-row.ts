import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';

/** A column of the table besides the recipe's. `name` is what a screen reader says after the letter, as its model. */
export type TableLane = { id: string; letter: LaneLetter; name: string };

/** What a cell shows. The words of an inherited cell are those of the recipe; empty words are "not sent". */
export type CellFace = {
  state: 'inherited' | 'set' | 'not_sent';
  words: string;
  /** The gateway refused this value of this lane; `isDropped`: it is no longer sent. */
  refusal?: { reason: string; isDropped: boolean };
};

/** One cell: a row's name and a lane's id, null for the recipe. */
export type CellAddress<Name extends string> = { name: Name; lane: string | null };

/** One parameter. A short value is edited in its cell, a long one outside the table. */
export type ParameterRow<Name extends string> = {
  name: Name;
  /** Names on the wire are never translated. */
  label: string;
  hint?: string;
  editor: 'cell' | 'outside';
  recipe: CellFace;
  /** A lane's face, by the lane's id. */
  faceOf: (lane: string) => CellFace;
};

/** Rows under one heading. */
export type ParameterGroup<Name extends string> = { id: string; label: string; rows: readonly ParameterRow<Name>[] };
