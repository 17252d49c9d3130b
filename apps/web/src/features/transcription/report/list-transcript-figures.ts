import { alignTranscripts } from '@lineup/shared/alignment/align-transcripts.ts';
import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { splitSpokenWords } from '@lineup/shared/alignment/split-spoken-words.ts';
import type { ReportFigure } from '@lineup/shared/archive/report/report-model.ts';
import type { ReportContext } from '#blocks/archive/report/report-context.ts';
import { measureTranscription } from '#features/transcription/runs/measure-transcription.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';

type Told = { run: TranscriptionRun; text: string; reference: string | null };

/** The figures of a transcript: its errors against what was said, counted as the comparison begins, and its times. What is not known says so. */
export function listTranscriptFigures({ run, text, reference }: Told, context: ReportContext): ReportFigure[] {
  const { answer, total, realTimeFactor } = measureTranscription(run);
  const errors = reference === null || text === '' ? null : countAgainst(reference, text);
  return [
    share('wer', 'WER', errors?.words ?? null, context),
    share('cer', 'CER', errors?.characters ?? null, context),
    seconds('answered', context.text('transcription.figure.answer'), answer, context),
    seconds('total', context.text('transcription.figure.total'), total, context),
    {
      id: 'real_time',
      label: context.text('transcription.figure.real_time'),
      value: context.format.decimal(realTimeFactor, 2),
      unit: '',
      amount: realTimeFactor,
    },
  ];
}

function countAgainst(reference: string, heard: string): { words: number | null; characters: number | null } {
  const split = (text: string) => splitSpokenWords(text, DEFAULT_NORMALISER);
  const { errors, characterErrors } = alignTranscripts(split(reference), [split(heard)]);
  return { words: errors[0]?.rate ?? null, characters: characterErrors[0]?.rate ?? null };
}

function share(id: string, label: string, rate: number | null, { format }: ReportContext): ReportFigure {
  const percent = rate === null ? null : rate * 100;
  return {
    id,
    label,
    value: format.decimal(percent, 1),
    unit: percent === null ? '' : '%',
    amount: percent,
  };
}

function seconds(id: string, label: string, ms: number | null, { format }: ReportContext): ReportFigure {
  return { id, label, ...format.seconds(ms), amount: ms === null ? null : ms / 1000 };
}
