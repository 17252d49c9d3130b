import { Repeat } from 'lucide-react';
import { useStore } from 'zustand';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { ArrivingWaveform } from './arriving-waveform.tsx';
import type { GrownEnvelope } from './grow-envelope.ts';
import { PlayButton } from './play-button.tsx';
import { RatePicker } from './rate-picker.tsx';
import { SeekBar } from './seek-bar.tsx';
import type { SoundPlayer } from './sound-player.ts';
import { usePosition } from './use-position.ts';
import { Waveform } from './waveform.tsx';

type PlayerProps = {
  player: SoundPlayer;
  /** The drawing so far, or of the whole sound. */
  drawing: GrownEnvelope | null;
  /** Seconds of the whole sound; null while it still arrives. */
  duration: number | null;
  /** About how many seconds it will be, while it arrives; it only sets the scale of the drawing. */
  expected: number;
};

/** Play and pause, the drawing to seek in, the time, the rate and the loop of one sound, in the colour of the lane around it. */
export function Player({ player, drawing, duration, expected }: PlayerProps) {
  const format = useFormat();
  const { playing, rate, loop } = useStore(player.store);
  const position = usePosition(player);
  const text = useText();
  const toggle = playing ? player.pause : player.play;
  const isWhole = duration !== null;

  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-3.5 gap-y-1">
      <PlayButton playing={playing} onToggle={toggle} />
      <div className="h-16">
        <SeekBar player={player} position={position} duration={duration} onToggle={toggle}>
          {isWhole && drawing !== null ? (
            <Waveform envelope={drawing.envelope} isStrong={playing || position > 0} />
          ) : (
            <ArrivingWaveform drawing={drawing} expected={expected} />
          )}
        </SeekBar>
      </div>
      <div className="col-start-2 flex items-center gap-1">
        <span className="mr-auto text-f2 text-t3">
          <span className="text-f3 font-medium text-t1">{format.duration(position)}</span>
          {isWhole && ` / ${format.duration(duration)}`}
        </span>
        <RatePicker rate={rate} disabled={!isWhole} onChange={player.setRate} />
        <IconButton
          size="sm"
          label={text('speech.player.loop')}
          icon={<Repeat size={14} />}
          pressed={loop}
          disabled={!isWhole}
          onClick={() => player.setLoop(!loop)}
        />
      </div>
    </div>
  );
}
