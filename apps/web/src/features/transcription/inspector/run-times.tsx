import { RunStrip } from '#features/transcription/lanes/run-strip.tsx';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { measureTranscription } from '#features/transcription/runs/measure-transcription.ts';
import { useStripAxis } from '#features/transcription/runs/use-strip-axis.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { gatewayTimes } from './gateway-times.ts';

/** When a run was sent, worked on and answered: drawn, in figures by the browser's clock, and in words by the server's. */
export function RunTimes({ run, outcome }: Pick<ReadRun, 'run' | 'outcome'>) {
  const text = useText();
  const format = useFormat();
  const axis = useStripAxis([run]);
  const { upload, answer, total, realTimeFactor } = measureTranscription(run);
  const figures = [
    { name: 'upload', ...format.seconds(upload) },
    { name: 'answer', ...format.seconds(answer) },
    { name: 'total', ...format.seconds(total) },
    { name: 'real_time', value: format.decimal(realTimeFactor, 2), unit: '' },
  ] as const;
  return (
    <>
      <RunStrip run={run} outcome={outcome} axis={axis} />
      <dl className="mt-2 flex flex-wrap justify-between gap-x-3 gap-y-2">
        {figures.map(({ name, value, unit }) => (
          <div key={name} data-tip={text(`transcription.run.figure.${name}.help`)} className="flex flex-col-reverse">
            <dt className="text-f2 text-t3">{text(`transcription.run.figure.${name}`)}</dt>
            <dd className="text-f4 font-medium text-t1">
              {value}
              <span className="ml-[0.14em] text-[0.86em] font-normal text-t3">{unit}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-f2 text-t3">{text('transcription.run.clock')}</p>
      {run.parts.length === 1 && <ServerTimes run={run} />}
    </>
  );
}

/** What the server saw of the gateway, by its own clock, which counts from when it began the request. */
function ServerTimes({ run: { parts } }: Pick<ReadRun, 'run'>) {
  const text = useText();
  const format = useFormat();
  const { head, answer } = gatewayTimes(parts[0] ?? { frames: [] });
  if (head === null || answer === null) return null;
  const inWords = (ms: number) => {
    const { value, unit } = format.seconds(ms);
    return `${value} ${unit}`;
  };
  return (
    <p className="mt-1 text-f2 text-t3">
      {text('transcription.run.server', { head: inWords(head), answer: inWords(answer) })}
    </p>
  );
}
