import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { SoundPlayer } from './sound-player.ts';

/** Seconds that an arrow key moves, and with Shift. */
const STEP = 1;
const BIG_STEP = 5;

type SeekBarProps = {
  player: SoundPlayer;
  position: number;
  /** Seconds; null while the sound still arrives, when nothing can be sought. */
  duration: number | null;
  onToggle: () => void;
  /** Not a stop of its own for Tab: the keyboard seeks elsewhere. */
  isSkipped?: boolean;
  /** The drawing that is sought in. */
  children: ReactNode;
};

/** A drawing with a playhead, and over it the platform's own slider: a click seeks, arrows move, Space plays and pauses. */
export function SeekBar({ player, position, duration, onToggle, isSkipped = false, children }: SeekBarProps) {
  function handleKeyDown(event: KeyboardEvent) {
    const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (event.key === ' ') onToggle();
    else if (direction !== undefined) player.seek(player.position() + direction * (event.shiftKey ? BIG_STEP : STEP));
    else return;
    event.preventDefault();
  }

  return (
    <div className="relative h-full min-w-0 flex-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus">
      {children}
      {duration !== null && (
        <>
          <Playhead share={duration === 0 ? 0 : Math.min(position / duration, 1)} />
          <PositionSlider
            position={Math.min(position, duration)}
            duration={duration}
            isSkipped={isSkipped}
            onSeek={player.seek}
            onKeyDown={handleKeyDown}
          />
        </>
      )}
    </div>
  );
}

type PositionSliderProps = {
  position: number;
  duration: number;
  isSkipped: boolean;
  onSeek: (seconds: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/**
 * The slider's value is written to the element, not controlled: a controlled one is put back to the old position between a short click's
 * `input` and its `change`, which then seeks back there.
 */
function PositionSlider({ position, duration, isSkipped, onSeek, onKeyDown }: PositionSliderProps) {
  const text = useText();
  const format = useFormat();
  const slider = useRef<HTMLInputElement>(null);
  const isHeld = useRef(false);

  useEffect(() => {
    if (slider.current !== null && !isHeld.current) slider.current.valueAsNumber = position;
  }, [position]);

  return (
    <input
      ref={slider}
      type="range"
      aria-label={text('player.seek')}
      aria-valuetext={text('player.position', {
        at: format.duration(position),
        duration: format.duration(duration),
      })}
      tabIndex={isSkipped ? -1 : 0}
      min={0}
      max={duration}
      step="any"
      defaultValue={position}
      onPointerDown={() => (isHeld.current = true)}
      onPointerUp={() => (isHeld.current = false)}
      onPointerCancel={() => (isHeld.current = false)}
      onInput={({ currentTarget }) => onSeek(currentTarget.valueAsNumber)}
      onKeyDown={onKeyDown}
      className="absolute inset-0 size-full cursor-pointer appearance-none bg-transparent opacity-0 [&::-moz-range-thumb]:w-px [&::-webkit-slider-thumb]:h-full [&::-webkit-slider-thumb]:w-px [&::-webkit-slider-thumb]:appearance-none"
    />
  );
}

function Playhead({ share }: { share: number }) {
  return (
    <div
      aria-hidden
      style={{ left: `${share * 100}%` }}
      className="pointer-events-none absolute -inset-y-1 w-0.5 -translate-x-1/2 bg-t1 forced-colors:bg-[Highlight]"
    >
      <div className="absolute -top-0.5 -left-1 h-1.75 w-2.5 bg-now forced-color-adjust-none [clip-path:polygon(0_0,100%_0,50%_100%)]" />
    </div>
  );
}
