import { memo, type ReactNode } from 'react';
import { cutLongText } from './cut-long-text.ts';

/**
 * Draws a text as it is. One that is longer than any that is read stands in pieces, each a line of its own: as one text it would be laid out
 * anew, whole, with everything that comes. What is selected and copied is the text as it was.
 */
export function drawText(text: string): ReactNode {
  const pieces = cutLongText(text);
  return pieces.length === 1 ? text : pieces.map((piece, index) => <Piece key={index} text={piece} />);
}

const Piece = memo(function Piece({ text }: { text: string }) {
  return (
    <span className="inline-block w-full align-top [contain-intrinsic-size:auto_1200px] [text-wrap:wrap] whitespace-pre-wrap [content-visibility:auto]">
      {text}
    </span>
  );
});
