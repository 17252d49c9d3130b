import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { LaneScore } from '#features/transcription/comparing/comparison.ts';
import type { TranscriptionNumbers } from '#features/transcription/runs/measure-transcription.ts';
import type { LaneBests } from './find-bests.ts';
import { LaneFigure } from './lane-figure.tsx';

type LaneFiguresProps = {
  numbers: TranscriptionNumbers;
  score: LaneScore | null;
  /** Why there is no score, in words. */
  noScore: string;
  bests: LaneBests;
};

/** A lane's figures, a cell each: how far its transcript is from the reference, and how long it took. */
export function LaneFigures({ numbers, score, noScore, bests }: LaneFiguresProps) {
  const text = useText();
  const format = useFormat();
  const wer = score?.words.rate ?? null;
  const cer = score?.characters.rate ?? null;
  const answer = format.seconds(numbers.answer);
  const noNumber = text('transcription.lanes.no_time');
  return (
    <div className="col-span-full flex flex-wrap gap-x-4 gap-y-0.5 pl-7.5 @min-[45rem]/lanes:contents">
      <RateBar letter={score?.letter} rate={wer} scale={bests.scale} />
      <LaneFigure label={text('transcription.lanes.wer')} tip={score === null ? noScore : wordsTip(text, score)}>
        <Rate rate={wer} isBest={wer !== null && wer === bests.wer} className="text-f4 @min-[45rem]/lanes:text-f6" />
      </LaneFigure>
      <LaneFigure label={text('transcription.lanes.parts')} tip={score === null ? noScore : partsTip(text, score)}>
        {score === null ? '–' : `${score.words.substitutions} · ${score.words.insertions} · ${score.words.deletions}`}
      </LaneFigure>
      <LaneFigure label={text('transcription.lanes.cer')} tip={score === null ? noScore : charactersTip(text, score)}>
        <Rate rate={cer} isBest={cer !== null && cer === bests.cer} />
      </LaneFigure>
      <LaneFigure label={text('transcription.figure.answer')} tip={numbers.answer === null ? noNumber : undefined}>
        <Value unit={answer.unit} isBest={numbers.answer !== null && numbers.answer === bests.answer}>
          {answer.value}
        </Value>
      </LaneFigure>
      <LaneFigure
        label={text('transcription.figure.real_time')}
        tip={numbers.realTimeFactor === null ? noNumber : text('transcription.figure.real_time.hint')}
      >
        <Value isBest={numbers.realTimeFactor !== null && numbers.realTimeFactor === bests.realTimeFactor}>
          {format.decimal(numbers.realTimeFactor, 2)}
        </Value>
      </LaneFigure>
    </div>
  );
}

function wordsTip(text: ReturnType<typeof useText>, { words }: LaneScore): string {
  const count = words.substitutions + words.insertions + words.deletions;
  return text('transcription.lanes.wer.tip', { count, words: words.words });
}

function partsTip(text: ReturnType<typeof useText>, { words }: LaneScore): string {
  const { substitutions, insertions, deletions } = words;
  return text('transcription.lanes.parts.tip', { substitutions, insertions, deletions });
}

function charactersTip(text: ReturnType<typeof useText>, { characters }: LaneScore): string {
  return text('transcription.lanes.cer.tip', { errors: characters.errors, characters: characters.characters });
}

type RateProps = { rate: number | null; isBest: boolean; className?: string };

function Rate({ rate, isBest, className }: RateProps) {
  const format = useFormat();
  return (
    <Value unit={rate === null ? '' : '%'} isBest={isBest} {...(className !== undefined && { className })}>
      {format.rate(rate === null ? null : rate * 100)}
    </Value>
  );
}

type ValueProps = { children: ReactNode; isBest: boolean; unit?: string; className?: string };

function Value({ children, isBest, unit = '', className }: ValueProps) {
  return (
    <span className={clsx(isBest ? 'font-semibold text-t1' : 'text-t2', className)}>
      {children}
      {unit !== '' && <span className="ml-[0.14em] text-f1 font-normal text-t3">{unit}</span>}
    </span>
  );
}

type RateBarProps = { letter: LaneScore['letter'] | undefined; rate: number | null; scale: number };

/** The word error rate drawn, beside the figure that says it. */
function RateBar({ letter, rate, scale }: RateBarProps) {
  return (
    <span
      aria-hidden
      className={clsx(
        'relative hidden h-2 forced-color-adjust-none @min-[52rem]/lanes:block',
        // Without a rate it would look like one that is still coming.
        rate !== null && 'bg-press',
      )}
    >
      {letter !== undefined && rate !== null && (
        <span
          data-lane={letter}
          className="absolute inset-y-0 left-0 bg-lane"
          style={{ width: `${Math.min(1, rate / scale) * 100}%` }}
        />
      )}
    </span>
  );
}
