import { clsx } from 'clsx';
import { useText } from '#i18n/use-text.ts';
import type { JsonLine } from './compare-json.ts';
import { TwoSides } from './diff-row.tsx';
import type { DrawnJsonLine } from './lay-out-json.ts';
import { Mark } from './mark.tsx';
import type { RowLook } from './row-look.ts';

type JsonRowsProps = { lines: readonly DrawnJsonLine[]; current: number; look: RowLook };

/** Two JSON values as one tree, side by side. */
export function JsonRows({ lines, current, look }: JsonRowsProps) {
  const text = useText();
  return lines.map(({ line, difference }) => {
    const relation = { same: '', changed: text('compare.changed'), only_a: onlyIn('a'), only_b: onlyIn('b') }[
      line.relation
    ];
    return (
      <div
        key={`${line.path} ${line.relation}`}
        data-difference={difference === 0 ? undefined : difference}
        role={difference === 0 ? undefined : 'group'}
        aria-label={difference === 0 ? undefined : text('compare.difference', { number: difference, relation })}
        tabIndex={difference === 0 ? undefined : -1}
        className="font-mono text-[12.5px]/[22px] outline-none"
      >
        {look.isNarrow && look.alone === null ? (
          <>
            {line.a !== null && <JsonSideView line={line} side="a" look={look} />}
            {line.b !== null && line.relation !== 'same' && <JsonSideView line={line} side="b" look={look} />}
          </>
        ) : (
          <TwoSides
            look={look}
            a={<JsonSideView line={line} side="a" look={look} />}
            middle={
              difference > 0 && (
                <span
                  className={clsx(
                    'rounded-chip px-1 font-sans text-f2',
                    difference === current ? 'bg-now text-on-now outline outline-now-line' : 'text-t3',
                  )}
                >
                  {relation}
                </span>
              )
            }
            b={<JsonSideView line={line} side="b" look={look} />}
          />
        )}
      </div>
    );
  });

  function onlyIn(side: 'a' | 'b'): string {
    return text('compare.only_in', { letter: look.letters[side] });
  }
}

function JsonSideView({ line, side, look }: { line: JsonLine; side: 'a' | 'b'; look: RowLook }) {
  const own = line[side];
  const indent = { paddingInlineStart: `${line.depth * 1.25}rem` };
  if (own === null) return <div />;
  const isOnly = line.relation === `only_${side}`;
  const label = own.label === '' ? '' : `${own.label}: `;
  return (
    <div style={indent} className="min-w-0 break-words text-t3">
      {isOnly ? (
        <Mark side={side} letters={look.letters}>
          {label}
          {own.value}
        </Mark>
      ) : (
        <>
          {label}
          {line.relation === 'changed' ? (
            <Mark side={side} letters={look.letters}>
              {own.value}
            </Mark>
          ) : (
            own.value
          )}
        </>
      )}
    </div>
  );
}
