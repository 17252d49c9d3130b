import { measureTranscription } from '#features/transcription/runs/measure-transcription.ts';
import { receivedAnswer } from '#features/transcription/runs/received-answer.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import type { Fact } from '#ui/fact-list.tsx';
import type { FactWords } from './list-answer-facts.ts';

type Words = Pick<FactWords, 'text' | 'format'>;

/** How a run's recording travelled, and by what its gateway can find its requests; of several the table of pieces tells more. */
export function listWayFacts(run: TranscriptionRun, { text, format }: Words): Fact[] {
  const { bytes } = measureTranscription(run);
  const { value, unit } = format.bytes(bytes === 0 ? null : bytes);
  const { parts, way, duration, sentAt } = run;
  const ids = parts.map(({ frames }) => receivedAnswer(frames).head?.requestId ?? null).filter((id) => id !== null);
  return [
    { label: text('transcription.run.sent_at'), value: format.dateTime(sentAt) },
    { label: text('transcription.run.way'), value: text(`transcription.run.way.${way}`) },
    { label: text('transcription.run.file'), value: nameFiles(run) },
    { label: text('transcription.run.bytes'), value: bytes === 0 ? null : value, unit },
    { label: text('transcription.run.duration'), value: duration === null ? null : format.duration(duration) },
    ...(parts.length > 1 ? [{ label: text('transcription.run.pieces'), value: format.count(parts.length) }] : []),
    { label: text('transcription.run.request_id'), value: ids.length === 0 ? null : ids.join(' ') },
  ];
}

function nameFiles({ parts }: TranscriptionRun): string | null {
  const [first, ...others] = parts.map(({ name }) => name).filter((name) => name !== '');
  if (first === undefined) return null;
  const last = others.at(-1);
  return last === undefined ? first : `${first} … ${last}`;
}
