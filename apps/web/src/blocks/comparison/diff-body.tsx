import type { RefObject } from 'react';
import { textLanguage } from '#blocks/messages/text-language.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useText } from '#i18n/use-text.ts';
import type { AnswerComparison } from './compare-answers.ts';
import type { JsonLine } from './compare-json.ts';
import { DiffRow } from './diff-row.tsx';
import type { DiffMode, SideLetters } from './diff-side.ts';
import { JsonRows } from './json-rows.tsx';
import { layOutJson } from './lay-out-json.ts';
import { layOutRows } from './lay-out-rows.ts';
import type { RowLook } from './row-look.ts';

type DiffBodyProps = {
  scroller: RefObject<HTMLDivElement | null>;
  comparison: AnswerComparison;
  /** The JSON tree, when that is what is looked at. */
  json: readonly JsonLine[] | null;
  mode: DiffMode;
  onlyDifferences: boolean;
  alone: 'a' | 'b' | null;
  isNarrow: boolean;
  letters: SideLetters;
  texts: { a: string; b: string };
  /** The number of the difference that is looked at. */
  current: number;
};

/** The rows of a comparison, or why there are none. */
export function DiffBody(props: DiffBodyProps) {
  const { scroller, comparison, json, mode, onlyDifferences, current } = props;
  const text = useText();
  const look = useLook(props);
  const rows = json === null ? layOutRows(comparison.rows, { mode, onlyDifferences }) : [];
  const remark = useRemark({ comparison, json, rows: rows.length, mode });
  return (
    <div
      ref={scroller}
      role="region"
      aria-label={text('compare.answers')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto -outline-offset-2 [scrollbar-width:none]"
    >
      <div className="mx-auto max-w-(--diff-width) px-4 pt-3 pr-9 pb-16 md:px-10">
        <p className="sr-only">{text('compare.legend', { a: look.letters.a, b: look.letters.b })}</p>
        {remark !== null && <p className="py-3 text-f3 text-t2">{remark}</p>}
        {json !== null && <JsonRows lines={layOutJson(json, { onlyDifferences })} current={current} look={look} />}
        {rows.map((drawn) =>
          drawn.type === 'row' ? (
            <DiffRow
              key={drawn.key}
              row={drawn.row}
              difference={drawn.difference}
              isCurrent={drawn.difference > 0 && drawn.difference === current}
              look={look}
            />
          ) : (
            <p key={drawn.key} className="mt-3.5 border-t border-dashed border-line2 pt-1 text-center text-f2 text-t4">
              {text('compare.folded', { count: drawn.count })}
            </p>
          ),
        )}
      </div>
    </div>
  );
}

function useLook({ comparison, mode, alone, isNarrow, letters, texts }: DiffBodyProps): RowLook {
  const languageOf = useLanguage();
  const { numbers } = comparison.counts;
  return {
    mode,
    alone,
    isNarrow,
    letters,
    languages: { a: languageOf(texts.a), b: languageOf(texts.b) },
    numbers: { a: new Set(numbers.a), b: new Set(numbers.b) },
  };
}

type RemarkSource = Pick<DiffBodyProps, 'comparison' | 'json' | 'mode'> & { rows: number };

/** What has to be said about the comparison as a whole; null when the rows say it. */
function useRemark({ comparison, json, rows, mode }: RemarkSource): string | null {
  const text = useText();
  if (comparison.rows.length === 0) return text('compare.no_text');
  if (comparison.isIdentical) return text('compare.identical');
  if (json !== null) return json.some(({ relation }) => relation !== 'same') ? null : text('compare.json.none');
  if (mode === 'code' && rows === 0) return text('compare.no_code');
  const isSame = comparison.rows.every((row) => row.type !== 'stub' && row.relation === 'same');
  return isSame ? text('compare.formatting') : null;
}

/** The `lang` of a text, where it is not the interface's. */
function useLanguage(): (text: string) => string | undefined {
  const locale = useLocale();
  return (text) => {
    const language = textLanguage(text);
    return language === undefined || locale.startsWith(language) ? undefined : language;
  };
}
