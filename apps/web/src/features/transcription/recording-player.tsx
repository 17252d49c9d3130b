import { useStore } from 'zustand';
import { PlayButton } from '#blocks/audio/play-button.tsx';
import { RatePicker } from '#blocks/audio/rate-picker.tsx';
import { SeekBar } from '#blocks/audio/seek-bar.tsx';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { usePosition } from '#blocks/audio/use-position.ts';
import { Waveform } from '#blocks/audio/waveform.tsx';
import { currentSegment } from '#blocks/transcripts/current-segment.ts';
import { SegmentRuler } from '#blocks/transcripts/segment-ruler.tsx';
import type { TranscriptSegment } from '@lineup/shared/transcription/transcript-result.ts';
import { useFormat } from '#i18n/use-format.ts';
import type { Recording } from './recording.ts';

type RecordingPlayerProps = {
  player: SoundPlayer;
  sound: NonNullable<Recording['sound']>;
  /** Of the transcript on the screen; empty while there is none with times. */
  segments: readonly TranscriptSegment[];
};

/** The recording across the whole width, in ink because it belongs to no lane, and what plays it. */
export function RecordingPlayer({ player, sound, segments }: RecordingPlayerProps) {
  const { playing, rate } = useStore(player.store);
  const format = useFormat();
  const position = usePosition(player);
  const { duration } = sound;
  const toggle = playing ? player.pause : player.play;

  return (
    <div className="border-b border-line px-4 pt-4 pb-2 [--lane:var(--t1)] md:px-6">
      <div className="h-26">
        <SeekBar player={player} position={position} duration={duration} onToggle={toggle}>
          <PlayedWaveform sound={sound} share={position === 0 ? 1 : position / duration} />
        </SeekBar>
      </div>
      <SegmentRuler segments={segments} duration={duration} current={currentSegment(segments, position)} />
      <div className="flex items-center gap-3 pt-1">
        <PlayButton playing={playing} onToggle={toggle} />
        <span className="text-f4 text-t3">
          <span className="text-f5 font-medium text-t1">{format.duration(position)}</span> / {format.duration(duration)}
        </span>
        <RatePicker rate={rate} disabled={false} onChange={player.setRate} />
      </div>
    </div>
  );
}

/** What has been played is at full strength, what comes is pale. */
function PlayedWaveform({ sound, share }: { sound: RecordingPlayerProps['sound']; share: number }) {
  return (
    <div className="relative size-full">
      <Waveform envelope={sound.envelope} isStrong={false} />
      <div className="absolute inset-0 bg-paper" style={{ clipPath: `inset(0 ${(1 - share) * 100}% 0 0)` }}>
        <Waveform envelope={sound.envelope} isStrong />
      </div>
    </div>
  );
}
