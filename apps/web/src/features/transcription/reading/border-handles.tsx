import type { TimedCue } from '@lineup/shared/subtitles/cue.ts';
import { moveBorder } from '@lineup/shared/subtitles/move-border.ts';
import type { PointerEvent } from 'react';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import { editTranscript, settleEdits } from './transcript-edits.ts';

type BorderHandlesProps = { read: ReadRun; cue: TimedCue; duration: number };

/** The borders of the cue that is written in, to be dragged along the waveform. The keyboard moves them in the cue's own fields. */
export function BorderHandles({ read, cue, duration }: BorderHandlesProps) {
  const move = (edge: 'start' | 'end', share: number) =>
    void editTranscript(
      read,
      (cues) => moveBorder(cues, { id: cue.id, edge, time: toHundredths(share * duration), duration }),
      `${edge} ${cue.id}`,
    );
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0">
      <div
        style={{ left: share(cue.start / duration), right: share(1 - cue.end / duration) }}
        className="absolute inset-y-0 bg-t1/7 forced-colors:bg-transparent"
      />
      {(['start', 'end'] as const).map((edge) => (
        <Handle
          key={edge}
          place={cue[edge] / duration}
          onMove={(place) => move(edge, place)}
          onSettle={() => settleEdits(read)}
        />
      ))}
    </div>
  );
}

type HandleProps = { place: number; onMove: (share: number) => void; onSettle: () => void };

function Handle({ place, onMove, onSettle }: HandleProps) {
  function handleMove({ currentTarget, pointerId, clientX }: PointerEvent) {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    const track = currentTarget.parentElement?.getBoundingClientRect();
    if (track !== undefined && track.width > 0) onMove((clientX - track.left) / track.width);
  }

  return (
    <div
      style={{ left: share(place) }}
      onPointerDown={({ currentTarget, pointerId, button }) =>
        button === 0 && currentTarget.setPointerCapture(pointerId)
      }
      onPointerMove={handleMove}
      onLostPointerCapture={onSettle}
      className="group pointer-events-auto absolute inset-y-0 w-3 -translate-x-1/2 cursor-ew-resize touch-none pointer-coarse:w-8"
    >
      <span className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2 bg-accent" />
      <span className="absolute top-1/2 left-1/2 h-6 w-1.5 -translate-1/2 rounded-chip bg-accent group-hover:w-2 forced-colors:bg-[Highlight]" />
    </div>
  );
}

function share(value: number): string {
  return `${Math.min(Math.max(value, 0), 1) * 100}%`;
}

/** As exact as a pixel can be, and as the cue's own fields show it. */
function toHundredths(seconds: number): number {
  return Math.round(seconds * 100) / 100;
}
