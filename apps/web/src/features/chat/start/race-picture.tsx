import type { Arrival } from '@lineup/shared/runs/run.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { Strip } from '#blocks/runs/strip.tsx';

type Drawing = {
  letter: LaneLetter;
  head: number;
  thoughtUntil: number;
  textFrom: number;
  end: number;
  pause?: { from: number; to: number };
};

/** One that starts first, one that stalls, one that thinks first; a picture, no measurement, and without figures. */
const DRAWINGS: readonly Drawing[] = [
  { letter: 'A', head: 60, thoughtUntil: 0, textFrom: 100, end: 640 },
  { letter: 'B', head: 110, thoughtUntil: 0, textFrom: 180, end: 960, pause: { from: 520, to: 660 } },
  { letter: 'C', head: 80, thoughtUntil: 440, textFrom: 470, end: 820 },
];

const STEP = 9;
/** Uneven sizes in a fixed order, as tokens have them. */
const SIZES = [5, 22, 9, 48, 14, 3, 30, 11];

/** Three lanes on one time axis. */
export function RacePicture() {
  return (
    <div className="grid gap-2.5">
      {DRAWINGS.map((drawing) => (
        <div key={drawing.letter} className="grid grid-cols-[18px_minmax(0,1fr)] items-center gap-2.5">
          <LaneMark letter={drawing.letter} />
          <Strip
            letter={drawing.letter}
            arrivals={drawArrivals(drawing)}
            head={drawing.head}
            end={{ t: drawing.end, state: 'complete' }}
            now={null}
            span={1000}
            {...(drawing.pause !== undefined && { stalls: [drawing.pause] })}
          />
        </div>
      ))}
    </div>
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
