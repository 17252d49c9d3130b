import type { TimedCue } from '@lineup/shared/subtitles/cue.ts';
import { Repeat, SkipBack, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { PlayButton } from '#blocks/audio/play-button.tsx';
import { RatePicker } from '#blocks/audio/rate-picker.tsx';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import { PlayerClock } from './player-clock.tsx';
import { PlayerCommands } from './player-commands.tsx';
import { stepCue } from './step-cue.ts';
import { useCueLoop } from './use-cue-loop.ts';

type PlayerTransportProps = {
  player: SoundPlayer;
  cues: readonly TimedCue[];
  /** Seconds; null until the player knows. */
  duration: number | null;
  children: ReactNode;
};

/** What plays the recording: play and pause, the segments before and after, the clock, the rate, and repeating a segment. */
export function PlayerTransport({ player, cues, duration, children }: PlayerTransportProps) {
  const text = useText();
  const playing = useStore(player.store, (state) => state.playing);
  const isUnheard = useStore(player.store, (state) => state.failed === 'unheard');
  const rate = useStore(player.store, (state) => state.rate);
  const loop = useCueLoop(player, { cues, duration });
  const toggle = playing ? player.pause : player.play;
  const hasCues = cues.length > 0;

  function step(direction: -1 | 1) {
    const at = stepCue(cues, { position: player.position(), step: direction });
    if (at !== null) player.seek(at);
  }

  return (
    <>
      <PlayerCommands canPlay hasCues={hasCues} onToggle={toggle} onStep={step} />
      <div className="flex shrink-0 items-center gap-1">
        <IconButton
          label={text('transcription.player.previous')}
          icon={<SkipBack size={16} />}
          shortcut="J"
          disabled={!hasCues}
          onClick={() => step(-1)}
        />
        <PlayButton playing={playing} again={isUnheard ? text('transcription.player.again') : null} onToggle={toggle} />
        <IconButton
          label={text('transcription.player.next')}
          icon={<SkipForward size={16} />}
          shortcut="L"
          disabled={!hasCues}
          onClick={() => step(1)}
        />
      </div>
      <PlayerClock player={player} duration={duration} />
      <span aria-hidden className="mx-1 h-4 w-px bg-line2 max-sm:hidden" />
      <RatePicker rate={rate} disabled={false} onChange={player.setRate} />
      {hasCues && (
        <Button
          aria-label={text('transcription.player.loop')}
          data-tip={text('transcription.player.loop')}
          icon={<Repeat size={14} aria-hidden />}
          pressed={loop.isLooping}
          onClick={loop.toggle}
        >
          <span className="max-lg:hidden">{text('transcription.player.loop')}</span>
        </Button>
      )}
      {children}
      {isUnheard && (
        <p role="alert" className="min-w-0 text-f3 text-t2">
          {text('transcription.player.unheard')}
        </p>
      )}
    </>
  );
}
