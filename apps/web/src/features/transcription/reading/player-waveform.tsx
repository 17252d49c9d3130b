import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Envelope } from '#blocks/audio/measure-envelope.ts';
import { SeekBar } from '#blocks/audio/seek-bar.tsx';
import { seenStep } from '#blocks/audio/seen-step.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { usePosition } from '#blocks/audio/use-position.ts';
import { Waveform } from '#blocks/audio/waveform.tsx';

type PlayerWaveformProps = {
  player: SoundPlayer;
  /** Null where the sound could not be decoded: a plain line is sought in. */
  envelope: Envelope | null;
  /** Seconds; null until the player knows. */
  duration: number | null;
  /** What lies under the drawing. */
  children: ReactNode;
};

/** The recording to seek in, drawn anew whenever it has moved on by what can be seen; nothing else of the player is. */
export function PlayerWaveform({ player, envelope, duration, children }: PlayerWaveformProps) {
  const playing = useStore(player.store, (state) => state.playing);
  const position = usePosition(player, seenStep(duration));
  const share = duration === null || duration === 0 ? 0 : Math.min(position / duration, 1);
  return (
    <SeekBar player={player} position={position} duration={duration} onToggle={playing ? player.pause : player.play}>
      {children}
      {envelope === null ? <PlayedLine share={share} /> : <PlayedWaveform envelope={envelope} share={share} />}
    </SeekBar>
  );
}

/** What has been played is at full strength, what comes is pale; before the first second all of it is. */
function PlayedWaveform({ envelope, share }: { envelope: Envelope; share: number }) {
  const played = share === 0 ? 1 : share;
  return (
    <div className="relative size-full overflow-hidden">
      <Curtain offset={played}>
        <Waveform envelope={envelope} isStrong={false} />
      </Curtain>
      <Curtain offset={played - 1}>
        <Waveform envelope={envelope} isStrong />
      </Curtain>
    </div>
  );
}

/** Moves its edges over a drawing that stays where it is: the browser only shifts two layers at a frame, and draws nothing anew. */
function Curtain({ offset, children }: { offset: number; children: ReactNode }) {
  return (
    <div
      style={{ transform: `translateX(${offset * 100}%)` }}
      className="absolute inset-0 overflow-hidden will-change-transform"
    >
      <div style={{ transform: `translateX(${-offset * 100}%)` }} className="size-full will-change-transform">
        {children}
      </div>
    </div>
  );
}

function PlayedLine({ share }: { share: number }) {
  return (
    <div aria-hidden className="relative size-full">
      <span className="absolute inset-x-0 top-1/2 h-0.5 -translate-y-1/2 bg-line2 forced-color-adjust-none" />
      <span
        style={{ width: `${share * 100}%` }}
        className="absolute top-1/2 left-0 h-0.5 -translate-y-1/2 bg-lane forced-color-adjust-none"
      />
    </div>
  );
}
