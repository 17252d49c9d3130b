import type { GrownEnvelope } from './grow-envelope.ts';
import { Waveform } from './waveform.tsx';

/** Part of the track that stays free before the head, however long the sound gets. */
const ROOM = 1.06;

type ArrivingWaveformProps = {
  drawing: GrownEnvelope | null;
  /** About how many seconds the whole will be; it only sets the scale. */
  expected: number;
};

/** A sound while it arrives: drawn as far as it came, the yellow head where it goes on, the rest still open. */
export function ArrivingWaveform({ drawing, expected }: ArrivingWaveformProps) {
  const seconds = drawing?.seconds ?? 0;
  const width = `${(seconds / Math.max(expected, seconds * ROOM, 1)) * 100}%`;
  return (
    <div aria-hidden className="relative flex size-full items-center">
      <div style={{ width }} className="h-full shrink-0">
        {drawing !== null && <Waveform envelope={drawing.envelope} isStrong />}
      </div>
      <div className="h-[86%] w-1 shrink-0 bg-now forced-color-adjust-none outline-[0.5px] outline-now-line pulse-now" />
      <div className="flex-1 border-t border-dashed border-line2" />
    </div>
  );
}
