import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { countWords } from '#blocks/transcripts/count-words.ts';
import type { PartOutcome } from '#features/transcription/runs/judge-part.ts';
import { measureTranscription } from '#features/transcription/runs/measure-transcription.ts';
import type { RunPart } from '#features/transcription/runs/transcription-run.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';

/** The requests that a cut recording was sent in: which part of it each is, how long it took, and how it ended. */
export function PartTable({ run, outcome }: Pick<ReadRun, 'run' | 'outcome'>) {
  const text = useText();
  return (
    <table className="w-full text-right text-f2 text-t2">
      <thead className="text-f1 text-t3">
        <tr className="*:pb-1 *:font-normal">
          <th scope="col" className="pr-2 text-left">
            {text('transcription.run.piece')}
          </th>
          <th scope="col" className="text-left">
            {text('transcription.run.piece.span')}
          </th>
          <th scope="col">{text('transcription.run.piece.upload')}</th>
          <th scope="col">{text('transcription.run.piece.answer')}</th>
          <th scope="col">{text('transcription.run.piece.words')}</th>
          <th scope="col" className="pl-3 text-left">
            {text('transcription.run.piece.state')}
          </th>
        </tr>
      </thead>
      <tbody>
        {run.parts.map((part, index) => (
          <PartRow key={part.start} number={index + 1} run={run} part={part} outcome={outcome.parts[index]} />
        ))}
      </tbody>
    </table>
  );
}

type PartRowProps = {
  number: number;
  run: ReadRun['run'];
  part: RunPart;
  outcome: PartOutcome | undefined;
};

function PartRow({ number, run, part, outcome }: PartRowProps) {
  const format = useFormat();
  const { upload, answer } = measureTranscription({ ...run, parts: [part] });
  const transcript = outcome !== undefined && 'transcript' in outcome ? outcome.transcript : null;
  return (
    <tr className="border-t border-line *:py-0.5">
      <th scope="row" className="pr-2 text-left font-normal">
        {number}
      </th>
      <td className="text-left whitespace-nowrap">
        {format.duration(part.start)}–{format.duration(part.end)}
      </td>
      <td>{format.seconds(upload).value}</td>
      <td>{format.seconds(answer).value}</td>
      <td>{format.count(transcript === null ? null : countWords(transcript.text))}</td>
      <td className="pl-3 text-left">{outcome !== undefined && <PartState outcome={outcome} />}</td>
    </tr>
  );
}

function PartState({ outcome: { state } }: { outcome: PartOutcome }) {
  const text = useText();
  switch (state) {
    case 'waiting':
    case 'sending':
    case 'working':
      return text(`transcription.run.state.${state}`);
    case 'complete':
    case 'stopped':
      return text(`run.${state}`);
    case 'cut_off':
    case 'empty':
      return <span className="text-warn">{text(`run.${state}.short`)}</span>;
    case 'error':
      return <span className="text-bad">{text('run.error.short')}</span>;
  }
}
