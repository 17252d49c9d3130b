import type { RichText } from './answer-piece.ts';
import type { SideLetters } from './diff-side.ts';
import { Mark } from './mark.tsx';
import { sliceRichText } from './slice-rich-text.ts';
import { StyledText } from './styled-text.tsx';
import type { WordRun } from './word-run.ts';

type MarkedTextProps = { rich: RichText; runs: readonly WordRun[]; side: 'a' | 'b'; letters: SideLetters };

/** One side's text of a comparison, with the words marked that the other side lacks. */
export function MarkedText({ rich, runs, side, letters }: MarkedTextProps) {
  return runs.map((run, index) => {
    const { from, to } = run[side];
    if (from === to) return null;
    if (run.type === 'same') return <StyledText key={index} rich={sliceRichText(rich, from, to)} />;
    return <MarkedRun key={index} rich={sliceRichText(rich, from, to)} side={side} letters={letters} />;
  });
}

/** A run of one side; the spaces around it are not marked. */
export function MarkedRun({ rich, side, letters }: Omit<MarkedTextProps, 'runs'>) {
  const from = rich.text.length - rich.text.trimStart().length;
  const to = Math.max(from, rich.text.trimEnd().length);
  return (
    <>
      {rich.text.slice(0, from)}
      {from < to && (
        <Mark side={side} letters={letters}>
          <StyledText rich={sliceRichText(rich, from, to)} />
        </Mark>
      )}
      {rich.text.slice(to)}
    </>
  );
}
