import { ChevronLeft, ChevronRight, Play, TriangleAlert } from 'lucide-react';
import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { textLanguage } from '#blocks/messages/text-language.ts';
import type { PlacedWord } from '#blocks/transcripts/place-spoken-words.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Kbd } from '#ui/kbd.tsx';
import { contextOf } from './context-of.ts';
import { doubtFigures } from './doubt-figures.ts';
import { listenSpan } from './listen-span.ts';
import { OtherReadings } from './other-readings.tsx';
import { placeDoubt } from './place-doubt.ts';
import { useDoubtKeys } from './use-doubt-keys.ts';
import type { Doubts } from './use-doubts.ts';

type DoubtPanelProps = {
  turnId: string;
  read: ReadRun;
  cues: readonly Cue[];
  words: readonly PlacedWord[];
  duration: number | null;
  doubts: Doubts;
};

/** The doubtful place that is looked at: what stands there, why it is doubtful, and what the other lanes have there. */
export function DoubtPanel({ turnId, read, cues, words, duration, doubts }: DoubtPanelProps) {
  const text = useText();
  useDoubtKeys(doubts);
  const place = doubts.doubts[doubts.at];
  if (place === undefined) return null;
  return (
    <section
      aria-label={text('transcription.doubts')}
      className="scroll-slim mx-4 flex shrink-0 flex-col gap-1 border-t border-line pt-2 pb-3 text-f3 md:mx-6 @4xl:max-h-[45%] @4xl:overflow-y-auto"
    >
      <PanelHead doubts={doubts} />
      <DoubtWords doubt={place} cues={cues} words={words} />
      <DoubtFigures doubt={place} read={read} duration={duration} />
      <OtherReadings turnId={turnId} laneId={read.lane.id} doubt={place} />
    </section>
  );
}

function PanelHead({ doubts: { doubts, at, isStepping, go } }: { doubts: Doubts }) {
  const text = useText();
  return (
    <div className="flex items-center gap-1">
      <TriangleAlert size={14} aria-hidden className="mr-1 shrink-0 text-warn" />
      <h3 className="min-w-0 flex-1 truncate font-semibold">
        {text('transcription.doubt.at', { number: at + 1, count: doubts.length })}
      </h3>
      <IconButton
        size="sm"
        label={text('transcription.doubt.previous')}
        icon={<ChevronLeft size={14} />}
        disabled={at === 0}
        onClick={() => go(at - 1)}
      />
      <IconButton
        size="sm"
        label={text('transcription.doubt.next')}
        icon={<ChevronRight size={14} />}
        disabled={at === doubts.length - 1}
        onClick={() => go(at + 1)}
      />
      <IconButton size="sm" label={text('transcription.doubt.play')} icon={<Play size={13} />} onClick={() => go(at)} />
      {isStepping && <Kbd>Tab</Kbd>}
    </div>
  );
}

type DoubtWordsProps = Pick<DoubtPanelProps, 'cues' | 'words'> & { doubt: Doubt };

function DoubtWords({ doubt, cues, words }: DoubtWordsProps) {
  const [place] = placeDoubt(doubt, { cues, words });
  const cue = place === undefined ? undefined : cues[place.index];
  const context =
    place === undefined || cue === undefined ? { before: '', text: doubt.text, after: '' } : contextOf(cue.text, place);
  return (
    <p lang={textLanguage(doubt.text)} className="text-[15px] leading-6 text-t3">
      {context.before}
      <b className="font-medium text-t1 underline decoration-warn decoration-wavy decoration-1 underline-offset-4">
        {context.text}
      </b>
      {context.after}
    </p>
  );
}

function DoubtFigures({ doubt, read, duration }: { doubt: Doubt; read: ReadRun; duration: number | null }) {
  const text = useText();
  const format = useFormat();
  const figures = doubtFigures(doubt, { segment: read.outcome.transcript?.segments[doubt.segment], format });
  const { start, end } = listenSpan(doubt, duration);
  return (
    <dl className="flex flex-wrap gap-x-3.5 text-f2">
      {figures.map(({ label, value, isReason }) => {
        const name = 'wire' in label ? label.wire : text(label.key);
        return (
          <div key={name} className="flex gap-1.5">
            <dt className="text-t3">{name}</dt>
            <dd className={isReason ? 'font-medium text-t1' : 'text-t2'}>{value}</dd>
          </div>
        );
      })}
      <div className="flex gap-1.5">
        <dt className="text-t3">{text('transcription.doubt.plays')}</dt>
        <dd className="text-t2">
          {doubt.isEstimated && '≈ '}
          {format.duration(start)} – {format.duration(end)}
        </dd>
      </div>
    </dl>
  );
}
