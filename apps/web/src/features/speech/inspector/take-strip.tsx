import type { Stall } from '@lineup/shared/runs/measure-gaps.ts';
import { useState } from 'react';
import { stripSpan } from '#blocks/runs/strip-span.ts';
import { Strip } from '#blocks/runs/strip.tsx';
import { useElapsed } from '#blocks/runs/use-elapsed.ts';
import { liveTakes } from '#features/speech/takes/live-takes.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { now } from '#lib/now.ts';

/** The strip's ticks are scaled for text; this many bytes of sound weigh as much as a character. */
const BYTES_PER_UNIT = 16;

/** When a take's bytes came, from the click. */
export function TakeStrip({ take, stalls }: { take: Take; stalls: readonly Stall[] }) {
  const { id, letter, ending } = take;
  const { arrivals, times } = sumTake(take);
  const [opened] = useState(now);
  const elapsed = useElapsed(ending === null ? (liveTakes.get(id)?.startedAt ?? opened) : null);
  // The clock ticks ten times a second; what came since its last tick is not in the future.
  const moment = elapsed === null ? null : Math.max(elapsed, times.lastByte ?? 0);
  return (
    <Strip
      letter={letter}
      arrivals={arrivals.map((arrival) => ({ ...arrival, size: Math.ceil(arrival.size / BYTES_PER_UNIT) }))}
      head={times.head}
      end={ending}
      now={moment}
      span={stripSpan({ ends: [ending?.t ?? 0], now: moment })}
      stalls={stalls}
      height={16}
    />
  );
}
