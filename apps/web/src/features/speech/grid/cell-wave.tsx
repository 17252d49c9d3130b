import type { ReactNode } from 'react';
import { SeekBar } from '#blocks/audio/seek-bar.tsx';
import { Waveform } from '#blocks/audio/waveform.tsx';
import type { Take, TakeSound } from '#features/speech/takes/take-record.ts';
import { togglePlaying } from '#features/speech/transport/toggle-playing.ts';
import { usePlayedTake } from '#features/speech/transport/use-played-take.ts';

/** More of them in a cell cannot be told apart. */
const MOST_TICKS = 60;

type CellWaveProps = { take: Take; sound: TakeSound; isCurrent: boolean };

/** A take's sound with a tick where each sentence begins; the one in the transport has the playhead and can be sought in. */
export function CellWave({ take, sound, isCurrent }: CellWaveProps) {
  if (take.drawing === null) return null;
  const borders = (take.sentences ?? []).slice(1);
  const ticks = borders.length > MOST_TICKS ? [] : borders.map(({ at }) => at / sound.duration);
  const wave = <Waveform envelope={take.drawing.envelope} isStrong={isCurrent} ticks={ticks} />;
  return isCurrent ? (
    <PlayedWave take={take} duration={sound.duration}>
      {wave}
    </PlayedWave>
  ) : (
    wave
  );
}

type PlayedWaveProps = { take: Take; duration: number; children: ReactNode };

/** Drawn at every frame while it plays. */
function PlayedWave({ take, duration, children }: PlayedWaveProps) {
  const { player, position } = usePlayedTake(take);
  return (
    <div className="pointer-events-auto flex h-full">
      <SeekBar
        isSkipped
        player={player}
        position={position}
        duration={duration}
        onToggle={() => togglePlaying(take.id)}
      >
        {children}
      </SeekBar>
    </div>
  );
}
