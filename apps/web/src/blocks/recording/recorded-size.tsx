import { clsx } from 'clsx';
import { useStore } from 'zustand';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { Recorder } from './recorder.ts';
import { timeLeft } from './time-left.ts';

type RecordedSizeProps = { progress: Recorder['progress']; limitBytes: number | undefined };

/** How many bytes have been recorded, and how long it may go on below the limit. */
export function RecordedSize({ progress, limitBytes }: RecordedSizeProps) {
  const text = useText();
  const format = useFormat();
  const { bytes, duration } = useStore(progress);
  const written = (count: number) => {
    const { value, unit } = format.bytes(count);
    return `${value} ${unit}`;
  };
  return (
    <p className="text-f2 text-t3">
      <span className="font-medium text-t1">{written(bytes)}</span>
      {limitBytes !== undefined && (
        <span className={clsx(bytes >= limitBytes && 'text-warn')}>
          {' · '}
          {sayLeft(limitBytes)}
        </span>
      )}
    </p>
  );

  function sayLeft(limit: number) {
    const minutes = Math.floor(timeLeft({ bytes, duration }, limit) / 60);
    const params = { count: minutes, limit: written(limit) };
    if (bytes >= limit) return text('transcription.recorder.over', params);
    return text(minutes === 0 ? 'transcription.recorder.left.none' : 'transcription.recorder.left', params);
  }
}
