import { countWords } from '#blocks/transcripts/count-words.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { FigureColumn } from '#ui/figure-column.tsx';
import { measureTranscription } from './measure-transcription.ts';
import type { TranscriptionRun } from './transcription-run.ts';

type RunFiguresProps = { run: TranscriptionRun; transcript: string | null };

/** A run's figures, each over its label; what is unknown is a dash. */
export function RunFigures({ run, transcript }: RunFiguresProps) {
  const text = useText();
  const format = useFormat();
  const numbers = measureTranscription(run);
  const { realTimeFactor } = numbers;
  const bytes = format.bytes(numbers.bytes);
  return (
    <dl className="flex flex-wrap gap-y-2.5 text-f2 text-t3">
      <FigureColumn label={text('transcription.figure.upload')} {...format.seconds(numbers.upload)} />
      <FigureColumn label={text('transcription.figure.answer')} {...format.seconds(numbers.answer)} />
      <FigureColumn label={text('transcription.figure.total')} {...format.seconds(numbers.total)} />
      <FigureColumn
        label={text('transcription.figure.real_time')}
        tip={text('transcription.figure.real_time.hint')}
        value={realTimeFactor?.toFixed(2) ?? null}
      />
      {transcript !== null && (
        <FigureColumn label={text('transcription.figure.words')} value={format.count(countWords(transcript))} />
      )}
      <FigureColumn label={text('transcription.figure.bytes')} {...bytes} />
    </dl>
  );
}
