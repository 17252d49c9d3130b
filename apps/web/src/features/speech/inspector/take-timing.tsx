import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import { TAKE_MOMENTS } from '#features/speech/takes/take-moments.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { listTakeStalls } from './list-take-stalls.ts';
import { TakeStrip } from './take-strip.tsx';

/** When a take was sent, answered, first heard and whole, drawn and in figures. */
export function TakeTiming({ take }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  const { times } = sumTake(take);
  return (
    <>
      <TakeStrip take={take} stalls={listTakeStalls(take)} />
      <dl className="mt-2 flex flex-wrap justify-between gap-x-3 gap-y-2">
        {TAKE_MOMENTS.map(([name, label]) => {
          const { value, unit } = format.seconds(times[name]);
          return (
            <div
              key={name}
              data-tip={
                name === 'firstSound' && times[name] === null ? text('speech.figure.first_sound.none') : undefined
              }
              className="flex flex-col-reverse"
            >
              <dt className="text-f2 text-t3">{text(label)}</dt>
              <dd className="text-f4 font-medium text-t1">
                {value}
                <span className="ml-[0.14em] text-[0.86em] font-normal text-t3">{unit}</span>
              </dd>
            </div>
          );
        })}
      </dl>
      <Faults take={take} />
      <p className="mt-2 text-f2 text-t3">{text('speech.timing.clock')}</p>
      <GatewayTimes take={take} />
    </>
  );
}

/** Silences of the answer, and what was heard of them. */
function Faults({ take }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  const { starved, firstSound } = take;
  const stalls = listTakeStalls(take);
  const longest = Math.max(0, ...stalls.map(({ from, to }) => to - from));
  return (
    <>
      {stalls.length > 0 && (
        <Fault>
          {text('speech.inspector.stalls', { count: stalls.length, seconds: format.seconds(longest).value })}
          {starved === 0 && firstSound !== null && ` ${text('speech.inspector.stalls.unheard')}`}
        </Fault>
      )}
      {starved > 0 && <Fault>{text('speech.timing.starved', { count: starved })}</Fault>}
    </>
  );
}

function Fault({ children }: { children: ReactNode }) {
  return (
    <p className="mt-2 flex items-baseline gap-1.5 text-f3 text-t2">
      <TriangleAlert size={13} aria-hidden className="shrink-0 translate-y-0.5 text-warn" />
      <span>{children}</span>
    </p>
  );
}

/** What the server saw of the gateway's first answer, by its own clock, which counts from when it sent the request. */
function GatewayTimes({ take }: { take: Take }) {
  const text = useText();
  const format = useFormat();
  const answer = take.pieces.find((piece) => piece.answer !== null)?.answer;
  if (answer === undefined || answer === null) return null;
  const inWords = (ms: number) => {
    const { value, unit } = format.seconds(ms);
    return `${value} ${unit}`;
  };
  return (
    <p className="mt-1 text-f2 text-t3">
      {text('speech.inspector.gateway', { head: inWords(answer.headMs), byte: inWords(answer.firstByteMs) })}
    </p>
  );
}
