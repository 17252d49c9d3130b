import { clsx } from 'clsx';
import type { CodeLinePair } from './compare-code.ts';
import type { CodeRow } from './comparison-row.ts';
import { Mark, OnlyHere } from './mark.tsx';
import type { RowLook } from './row-look.ts';
import { SideScroller } from '#blocks/messages/side-scroller.tsx';
import { useText } from '#i18n/use-text.ts';

type CodeSideProps = { row: CodeRow; side: 'a' | 'b'; look: RowLook };

/** One side's code, line beside line with the other; a line that differs begins with its lane's letter. */
export function CodeSide({ row, side, look }: CodeSideProps) {
  const text = useText();
  const language = row[side]?.language ?? '';
  return (
    <SideScroller
      label={language === '' ? text('chat.code') : text('chat.code.in', { language })}
      className="min-w-0 rounded-control bg-well forced-border"
    >
      <pre className="w-fit min-w-full py-2.5 pr-3.5 font-mono text-[12px]/[19px] text-t2 [tab-size:2]">
        {row.lines.map((pair, index) => (
          <CodeLine key={index} pair={pair} side={side} look={look} />
        ))}
      </pre>
    </SideScroller>
  );
}

type CodeLineProps = { pair: CodeLinePair; side: 'a' | 'b'; look: RowLook };

/** One line of code with what differs in it marked. */
export function CodeLine({ pair, side, look }: CodeLineProps) {
  const line = pair[side];
  const letter = look.letters[side];
  const isWhole = !pair.isSame && pair.runs.every(({ type }) => type !== 'same');
  return (
    <div
      data-lane={letter}
      className={clsx(
        'min-h-[19px] pr-3.5',
        line !== null && isWhole && 'bg-[color-mix(in_oklch,var(--lane)_10%,transparent)]',
      )}
    >
      <span aria-hidden className="inline-block w-7 pl-2.5 text-t4 select-none">
        {line !== null && !pair.isSame ? letter : ''}
      </span>
      {line !== null &&
        (isWhole ? <OnlyHere side={side}>{line}</OnlyHere> : <LineRuns pair={pair} side={side} look={look} />)}
    </div>
  );
}

function LineRuns({ pair, side, look }: CodeLineProps) {
  const line = pair[side] ?? '';
  return pair.runs.map((run, index) => {
    const part = line.slice(run[side].from, run[side].to);
    if (part === '') return null;
    if (run.type === 'same') return part;
    return (
      <Mark key={index} side={side} letters={look.letters}>
        {part}
      </Mark>
    );
  });
}
