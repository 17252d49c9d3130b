import { clsx } from 'clsx';
import { drawEnvelope, ENVELOPE_HEIGHT } from './draw-envelope.ts';
import { drawTicks } from './draw-ticks.ts';
import type { Envelope } from './measure-envelope.ts';

type WaveformProps = {
  envelope: Envelope;
  /** The one that plays is at full strength; the others stand back. */
  isStrong: boolean;
  /** Where its sentences begin, as shares of its length (0 … 1). */
  ticks?: readonly number[];
};

/** A sound as envelope (pale) and RMS (full), in the colour of the lane around it and as wide as its place. */
export function Waveform({ envelope, isStrong, ticks = [] }: WaveformProps) {
  const { peaks, rms } = envelope;
  const width = Math.max(peaks.length, 1);
  return (
    <svg
      aria-hidden
      viewBox={`0 0 ${width} ${ENVELOPE_HEIGHT}`}
      preserveAspectRatio="none"
      className="size-full forced-color-adjust-none"
    >
      <path d={drawTicks(ticks, width)} vectorEffect="non-scaling-stroke" className="stroke-line2" />
      <path d={drawEnvelope(peaks)} className={clsx('fill-lane', isStrong ? 'opacity-38' : 'opacity-28')} />
      <path d={drawEnvelope(rms)} className={clsx('fill-lane', isStrong ? 'opacity-100' : 'opacity-65')} />
    </svg>
  );
}
