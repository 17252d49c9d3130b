/** How a stretch of text is set; `from` and `to` are places in it. */
export type StyleSpan = { from: number; to: number; style: 'strong' | 'emphasis' | 'strike' | 'code' };

/** Text as it is read, without Markdown's signs. Spans may overlap. */
export type RichText = { text: string; styles: readonly StyleSpan[] };

/** What a piece is: a sentence or a whole heading, table row, code block or formula. */
export type PieceKind = 'heading' | 'sentence' | 'row' | 'code' | 'math';

/** The smallest part of an answer that is aligned with the other one. */
export type AnswerPiece = RichText & {
  kind: PieceKind;
  /** Which block of the answer it belongs to: sentences of one paragraph have the same number. */
  block: number;
  /** A list item's sign, on its first piece: “•”, “3.”. */
  marker: string;
  /** How deep inside lists it stands. */
  depth: number;
  isQuoted: boolean;
  /** Of code: what its fence names. */
  language: string;
};
