import { useState } from 'react';
import { stripSpan } from '#blocks/runs/strip-span.ts';
import { Strip } from '#blocks/runs/strip.tsx';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { now } from '#lib/now.ts';
import type { Take } from './take-record.ts';

/** The strip's ticks are scaled for text; this many bytes of sound weigh as much as a character. */
const BYTES_PER_UNIT = 16;

type TakeStripProps = { take: Take; span: number };

/** When a take's bytes came, from the click. */
export function TakeStrip({ take, span }: TakeStripProps) {
  const { letter, sentAt, times, end } = take;
  const [start] = useState(() => now() - (Date.now() - sentAt));
  const elapsed = useElapsed(end === null ? start : null);
  const arrivals = take.arrivals.map((arrival) => ({ ...arrival, size: Math.ceil(arrival.size / BYTES_PER_UNIT) }));
  // The clock ticks ten times a second; what came since its last tick is not in the future.
  const moment = elapsed === null ? null : Math.max(elapsed, take.times.lastByte ?? 0);
  return (
    <Strip
      letter={letter}
      arrivals={arrivals}
      head={times.head}
      end={end}
      now={moment}
      span={stripSpan({ ends: [span], now: moment })}
      height={14}
    />
  );
}
