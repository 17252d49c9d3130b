import { useEffect, useRef } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { useText } from '#i18n/use-text.ts';
import type { Level } from './follow-level.ts';
import { meterPosition } from './meter-position.ts';
import { SILENCE_PEAK } from './silence-peak.ts';
import { toDecibels } from './to-decibels.ts';

/** How many decibels the meter shows. */
const RANGE = 60;

/** How loud a recording is, in decibels of full scale, with the recent peak held, and a mark once it was too loud. */
export function LevelMeter({ level }: { level: StoreApi<Level> }) {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const peak = useRef<HTMLDivElement>(null);
  const told = useStore(level, (now) => Math.round(toDecibels(now.told)));
  const clips = useStore(level, (now) => now.clips);
  const value = Math.max(-RANGE, told);
  const words = told < -RANGE ? text('transcription.recorder.level.nothing') : `${minus(value)} dB`;

  // Twenty times a second: React need not hear of it.
  useEffect(
    () =>
      level.subscribe(({ shown, held }) => {
        if (bar.current !== null) bar.current.style.transform = `scaleX(${meterPosition(shown, RANGE)})`;
        if (peak.current === null) return;
        const position = meterPosition(held, RANGE);
        peak.current.style.left = `${position * 100}%`;
        peak.current.style.visibility = position > 0 ? 'visible' : 'hidden';
      }),
    [level],
  );

  return (
    <div className="flex gap-2.5 pt-1 text-f2 text-t3">
      <div className="min-w-0 flex-1 pt-1.5">
        <div
          role="meter"
          aria-label={text('transcription.recorder.level')}
          aria-valuemin={-RANGE}
          aria-valuemax={0}
          aria-valuenow={value}
          aria-valuetext={words}
          data-tip={text('transcription.recorder.level.help')}
          className="relative h-1.5"
        >
          <div className="absolute inset-0 overflow-hidden bg-press forced-border">
            <div
              ref={bar}
              className="h-full origin-left bg-t1 forced-colors:bg-[Highlight]"
              style={{ transform: 'scaleX(0)' }}
            />
          </div>
          <div ref={peak} className="absolute -inset-y-0.5 -ml-0.5 w-0.5 bg-t1 forced-colors:bg-[Highlight]" />
        </div>
        <Scale />
      </div>
      <span aria-hidden className="w-12 text-right whitespace-nowrap">
        {told < -RANGE ? '–' : <Decibels value={value} />}
      </span>
      {clips > 0 && (
        <span data-tip={text('transcription.recorder.clipped.help')} className="font-medium whitespace-nowrap text-bad">
          {text('transcription.recorder.clipped', { count: clips })}
        </span>
      )}
    </div>
  );
}

/** The decibels that have a mark; below the first is silence. */
const MARKS = [toDecibels(SILENCE_PEAK), -20, 0] as const;

function Scale() {
  return (
    <div aria-hidden className="relative h-5 text-f1 text-t4">
      {MARKS.map((mark) => (
        <span
          key={mark}
          className="absolute flex -translate-x-1/2 flex-col items-center before:h-1 before:w-px before:bg-line3 last:-translate-x-full last:items-end"
          style={{ left: `${(1 + mark / RANGE) * 100}%` }}
        >
          {minus(mark)}
        </span>
      ))}
    </div>
  );
}

function Decibels({ value }: { value: number }) {
  return (
    <>
      <span className="font-medium text-t1">{minus(value)}</span> <span className="text-[0.86em]">dB</span>
    </>
  );
}

/** With a true minus, which is as wide as a digit. */
function minus(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
