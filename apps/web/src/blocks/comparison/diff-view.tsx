import { clsx } from 'clsx';
import { useRef, useState } from 'react';
import { compareAnswers } from './compare-answers.ts';
import { compareJson } from './compare-json.ts';
import { DiffBar } from './diff-bar.tsx';
import { DiffBody } from './diff-body.tsx';
import { DiffFooter } from './diff-footer.tsx';
import { DiffHeads } from './diff-heads.tsx';
import { DiffOverview } from './diff-overview.tsx';
import type { DiffMode, DiffSide } from './diff-side.ts';
import { readJsonAnswer } from './read-json-answer.ts';
import { useDiffKeys } from './use-diff-keys.ts';
import { useDiffSteps } from './use-diff-steps.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { useRested } from './use-rested.ts';
import { writeComparison, writeJsonComparison } from './write-comparison.ts';

/** Answers that are still being written are compared anew at most this often (milliseconds). */
const LIVE_INTERVAL = 500;

const MODES = ['words', 'sentences', 'code'] as const satisfies readonly DiffMode[];

type DiffViewProps = {
  a: DiffSide;
  b: DiffSide;
  /** The answers of the same turn that could be put on a side instead. */
  others: readonly DiffSide[];
  /** Called with the other side's own id when the sides are to be swapped. */
  onChoose: (which: 'a' | 'b', id: string) => void;
  onClose: () => void;
};

/** The whole workspace as a comparison of two answers. */
export function DiffView({ a, b, others, onChoose, onClose }: DiffViewProps) {
  const texts = {
    a: useRested(a.text, { of: a.id, interval: LIVE_INTERVAL }),
    b: useRested(b.text, { of: b.id, interval: LIVE_INTERVAL }),
  };
  const comparison = compareAnswers(texts.a, texts.b);
  const [valueA, valueB] = [readJsonAnswer(texts.a), readJsonAnswer(texts.b)];
  const json = valueA === undefined || valueB === undefined ? null : compareJson(valueA, valueB);

  const [chosen, setMode] = useState<DiffMode | null>(null);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [alone, setAlone] = useState<'a' | 'b' | null>(null);
  const [isNarrow, measure] = useIsNarrow();
  const scroller = useRef<HTMLDivElement>(null);
  const steps = useDiffSteps(scroller);

  const letters = { a: a.letter, b: b.letter };
  const mode = chosen === null || (chosen === 'json' && json === null) ? (json === null ? 'words' : 'json') : chosen;
  const shownJson = mode === 'json' ? json : null;

  useDiffKeys({
    onNext: () => steps.go(1),
    onPrevious: () => steps.go(-1),
    onFlip: (side) => setAlone(alone === null ? side : alone === 'a' ? 'b' : 'a'),
    onBack: () => (alone === null ? onClose() : setAlone(null)),
  });

  return (
    <section ref={measure} className={clsx('flex min-h-0 flex-1 flex-col bg-paper', widthOf(mode))}>
      <DiffBar
        modes={json === null ? MODES : [...MODES, 'json']}
        mode={mode}
        onMode={setMode}
        onlyDifferences={onlyDifferences}
        onOnlyDifferences={setOnlyDifferences}
        writeText={() =>
          shownJson === null ? writeComparison(comparison.rows, letters) : writeJsonComparison(shownJson, letters)
        }
        onClose={onClose}
      />
      <DiffHeads a={a} b={b} others={others} alone={alone} isNarrow={isNarrow} onChoose={onChoose} />
      <div className="relative flex min-h-0 flex-1">
        <DiffBody
          scroller={scroller}
          comparison={comparison}
          json={shownJson}
          mode={mode}
          onlyDifferences={onlyDifferences}
          alone={alone}
          isNarrow={isNarrow}
          letters={letters}
          texts={texts}
          current={steps.current}
        />
        <DiffOverview key={`${mode} ${onlyDifferences}`} scroller={scroller} letters={letters} />
      </div>
      <DiffFooter
        letters={letters}
        counted={shownJson === null ? { counts: comparison.counts } : { json: shownJson }}
        position={steps}
      />
    </section>
  );
}

/** Prose has a measure: on a wide screen its two columns stay beside each other. Code takes the room that there is. */
function widthOf(mode: DiffMode): string {
  return mode === 'code' ? '[--diff-width:100%]' : '[--diff-width:1560px]';
}
