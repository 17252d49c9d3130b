import type { ReportFigure } from '@lineup/shared/archive/report/report-model.ts';
import type { ReportContext } from './report-context.ts';
import type { SpeechReportTake } from './speech-report-take.ts';

/** The figures of a take, over all its pieces; one that is not known says so. Times are in seconds. */
export function listTakeFigures(
  { pieces, firstSound, sound, ending }: SpeechReportTake,
  context: ReportContext,
): ReportFigure[] {
  const { text, format } = context;
  const sent = least(pieces.map(({ sentAt }) => sentAt)) ?? 0;
  const lastByte = most(pieces.map((piece) => piece.lastByte));
  const duration = sound?.duration ?? null;
  const made = ending?.state === 'complete' && lastByte !== null ? (lastByte - sent) / 1000 : null;
  const factor = made === null || duration === null || duration === 0 ? null : made / duration;
  const bytes = pieces.reduce((sum, piece) => sum + piece.bytes, 0);
  const size = format.bytes(bytes);
  const seconds = (id: string, label: string, ms: number | null): ReportFigure => ({
    id,
    label,
    ...format.seconds(ms),
    amount: ms === null ? null : ms / 1000,
  });
  return [
    seconds('first_byte', text('run.first_byte'), least(pieces.map(({ firstByte }) => firstByte))),
    seconds('first_sound', text('archive.figure.first_sound'), firstSound),
    seconds('total', text('run.total'), lastByte),
    seconds('duration', text('archive.figure.duration'), duration === null ? null : duration * 1000),
    {
      id: 'real_time',
      label: text('archive.figure.real_time'),
      value: format.decimal(factor, 2),
      unit: '',
      amount: factor,
    },
    { id: 'bytes', label: text('archive.figure.size'), ...size, amount: bytes },
  ];
}

function least(times: readonly (number | null)[]): number | null {
  const seen = times.filter((t) => t !== null);
  return seen.length === 0 ? null : Math.min(...seen);
}

function most(times: readonly (number | null)[]): number | null {
  const seen = times.filter((t) => t !== null);
  return seen.length === 0 ? null : Math.max(...seen);
}
