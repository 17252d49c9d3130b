import { CodeXml } from 'lucide-react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Kbd } from '#ui/kbd.tsx';
import type { JsonLine } from './compare-json.ts';
import type { DifferenceCounts } from './count-differences.ts';
import type { SideLetters } from './diff-side.ts';

/** More numbers than this would push everything else out of the line. */
const MOST_NUMBERS = 6;

type DiffFooterProps = {
  letters: SideLetters;
  /** Of JSON the values are counted, of everything else the words. */
  counted: { counts: DifferenceCounts } | { json: readonly JsonLine[] };
  position: { number: number; count: number };
};

/** What the comparison comes to, and its keys. */
export function DiffFooter({ letters, counted, position }: DiffFooterProps) {
  const text = useText();
  return (
    <footer className="flex min-h-11.5 shrink-0 flex-wrap items-center gap-x-5 gap-y-1 border-t border-line px-4 py-2 text-f3 whitespace-nowrap text-t2 md:px-10">
      {'counts' in counted ? (
        <WordCounts counts={counted.counts} letters={letters} />
      ) : (
        <JsonCounts lines={counted.json} letters={letters} />
      )}
      <span className="ml-auto hidden items-center gap-1.5 pl-4 text-t3 xl:flex">
        {position.count > 0 && (
          <span className="mr-2.5">{text('compare.position', { number: position.number, count: position.count })}</span>
        )}
        {text('compare.next')} <Kbd>n</Kbd> {text('compare.previous')} <Kbd>p</Kbd> {text('compare.flip')} <Kbd>[</Kbd>
        <Kbd>]</Kbd>
      </span>
    </footer>
  );
}

function WordCounts({ counts, letters }: { counts: DifferenceCounts; letters: SideLetters }) {
  const text = useText();
  const format = useFormat();
  return (
    <>
      <strong className="font-semibold text-t1">
        {text('compare.share', { percent: format.percent(Math.floor(counts.share * 100) / 100) })}
      </strong>
      <OnlyWords letter={letters.a} count={counts.onlyA} numbers={counts.numbers.a} />
      <OnlyWords letter={letters.b} count={counts.onlyB} numbers={counts.numbers.b} />
      {counts.codeLines > 0 && (
        <span className="flex items-center gap-1.5">
          <CodeXml size={14} aria-hidden />
          {text('compare.code_lines', { count: counts.codeLines })}
        </span>
      )}
    </>
  );
}

function OnlyWords({ letter, count, numbers }: { letter: LaneLetter; count: number; numbers: readonly string[] }) {
  const text = useText();
  const shown = numbers.slice(0, MOST_NUMBERS).join(' · ') + (numbers.length > MOST_NUMBERS ? ' …' : '');
  return (
    <span className="flex items-center gap-1.5">
      <LaneMark letter={letter} size={14} />
      {text('compare.words_only', { count })}
      {numbers.length > 0 && (
        <span className="text-t3">{text('compare.numbers', { count: numbers.length, numbers: shown })}</span>
      )}
    </span>
  );
}

function JsonCounts({ lines, letters }: { lines: readonly JsonLine[]; letters: SideLetters }) {
  const text = useText();
  const count = (relation: JsonLine['relation']) => lines.filter((line) => line.relation === relation).length;
  return (
    <>
      <strong className="font-semibold text-t1">{text('compare.json.changed', { count: count('changed') })}</strong>
      <span className="flex items-center gap-1.5">
        <LaneMark letter={letters.a} size={14} />
        {text('compare.json.only', { count: count('only_a') })}
      </span>
      <span className="flex items-center gap-1.5">
        <LaneMark letter={letters.b} size={14} />
        {text('compare.json.only', { count: count('only_b') })}
      </span>
    </>
  );
}
