import { useRef, type MouseEvent } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { useFollow } from '#features/transcription/reading/use-follow.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import type { Comparison } from './comparison.ts';
import { ComparingFoot } from './comparing-foot.tsx';
import { DifferenceSteps } from './difference-steps.tsx';
import { listDifferences } from './list-differences.ts';
import { listSpans } from './list-spans.ts';
import { ROW_METRICS } from './row-metrics.ts';
import { showRowOf } from './show-row-of.ts';
import { stepDifference } from './step-difference.ts';
import type { ComparisonState } from './use-comparison.ts';
import { useSoundingWord } from './use-sounding-word.ts';
import { useWordFocus } from './use-word-focus.ts';
import { useWordLayout } from './use-word-layout.ts';
import { WordRows } from './word-rows.tsx';

type ComparedWordsProps = {
  turn: RecordingTurn;
  player: SoundPlayer;
  state: ComparisonState;
  comparison: Comparison;
};

/** The transcripts word by word under the reference: a press on a word plays its second, arrows lead from word to word. */
export function ComparedWords({ turn, player, state, comparison }: ComparedWordsProps) {
  const text = useText();
  const content = useRef<HTMLDivElement>(null);
  const differencesOnly = useTranscriptionStore(({ bench }) => bench.differencesOnly);
  const { columns, times } = comparison;
  const label = ROW_METRICS.label[state.against?.kind === 'lane' ? 'marked' : 'plain'];
  const { scroller, attach, onScroll, rows, widths, range } = useWordLayout({ comparison, differencesOnly, label });
  const focus = useWordFocus({ scroller, rows, widths });
  const { isHeld } = useFollow(content, player);
  const spans = listSpans(times);
  const differences = listDifferences(columns);
  useSoundingWord({
    player,
    spans,
    scroller,
    onColumn: (column) => {
      if (!isHeld && player.store.getState().playing) showRowOf(column, rows, scroller.current);
    },
  });

  function play({ target }: MouseEvent): void {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const time = cell === null ? null : times[Number(cell.dataset['column'])];
    if (time === null || time === undefined) return;
    player.seek(time.start);
    player.play();
  }

  function step(by: 1 | -1): void {
    const next = stepDifference(differences, focus.current, by);
    if (next !== null) focus.go(next);
  }

  return (
    <>
      {/* The words are buttons; what happens to them is taken here, once for all of them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={attach}
        role="group"
        aria-label={text('transcription.compare.words')}
        onScroll={onScroll}
        onClick={play}
        onFocus={focus.onFocus}
        onKeyDown={focus.onKeyDown}
        className="scroll-slim relative min-h-0 flex-1 overflow-x-hidden overflow-y-auto"
      >
        <div ref={content}>
          {spans.length === 0 && (
            <p className="px-4 pt-3 text-f2 text-t3 md:px-5">{text('transcription.compare.no_times')}</p>
          )}
          <WordRows comparison={comparison} state={state} rows={rows} widths={widths} range={range} focus={focus} />
        </div>
      </div>
      <ComparingFoot turn={turn} state={state}>
        <DifferenceSteps differences={differences} current={focus.current} onStep={step} />
      </ComparingFoot>
    </>
  );
}
