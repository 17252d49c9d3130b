import type { AnswerPiece } from './answer-piece.ts';

const UNSPACED_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。！？”’」』）》…]$/u;

/** Pieces of one block as one piece of running text. */
export function joinPieces([first, ...others]: readonly [AnswerPiece, ...AnswerPiece[]]): AnswerPiece {
  return others.reduce((before, next) => {
    const space = UNSPACED_END.test(before.text) ? '' : ' ';
    const moved = before.text.length + space.length;
    return {
      ...before,
      text: before.text + space + next.text,
      styles: [
        ...before.styles,
        ...next.styles.map((span) => ({ ...span, from: span.from + moved, to: span.to + moved })),
      ],
    };
  }, first);
}
