import type { Arrival } from '@lineup/shared/runs/run.ts';
import { Strip } from '#blocks/runs/strip.tsx';
import type { Example } from './examples.ts';

type Drawing = {
  head: number;
  thoughtUntil: number;
  textFrom: number;
  end: number;
  pause?: { from: number; to: number };
};

/** What the three examples are about, drawn; these are pictures, no measurements, and carry no figures. */
const DRAWINGS: Record<Example['name'], Drawing> = {
  compare: { head: 90, thoughtUntil: 0, textFrom: 130, end: 820 },
  story: { head: 70, thoughtUntil: 0, textFrom: 100, end: 960, pause: { from: 520, to: 660 } },
  reasoning: { head: 60, thoughtUntil: 560, textFrom: 580, end: 880 },
};

const STEP = 9;
/** Uneven sizes in a fixed order, as tokens have them. */
const SIZES = [5, 22, 9, 48, 14, 3, 30, 11];

/** A strip as an example of one. */
export function ExampleStrip({ name }: { name: Example['name'] }) {
  const { head, end, pause } = DRAWINGS[name];
  return (
    <Strip
      letter="A"
      arrivals={drawArrivals(DRAWINGS[name])}
      head={head}
      end={{ t: end, state: 'complete' }}
      now={null}
      span={1000}
      {...(pause !== undefined && { stalls: [pause] })}
    />
  );
}

function drawArrivals({ head, thoughtUntil, textFrom, end, pause }: Drawing): Arrival[] {
  const count = Math.floor((end - head) / STEP);
  return Array.from({ length: count }, (_, index): Arrival => {
    const t = head + (index + 1) * STEP;
    return { t, kind: t < thoughtUntil ? 'reasoning' : 'text', size: SIZES[(index * 5) % SIZES.length] ?? 1 };
  }).filter(({ t, kind }) => {
    const isPaused = pause !== undefined && t > pause.from && t < pause.to;
    return !isPaused && (kind === 'reasoning' || t >= textFrom);
  });
}
