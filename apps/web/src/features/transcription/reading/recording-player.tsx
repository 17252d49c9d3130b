import type { TimedCue } from '@lineup/shared/subtitles/cue.ts';
import { isTimed } from '@lineup/shared/subtitles/is-timed.ts';
import { Film } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { SegmentRuler } from '#blocks/transcripts/segment-ruler.tsx';
import { useText } from '#i18n/use-text.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { BorderHandles } from './border-handles.tsx';
import type { RecordingPlayback } from './create-recording-player.ts';
import { DoubtBands } from './doubt-bands.tsx';
import { DoubtsButton } from './doubts-button.tsx';
import { PlayerTransport } from './player-transport.tsx';
import { PlayerWaveform } from './player-waveform.tsx';
import { useReadingView } from './reading-view.ts';
import { useCurrentCue } from './use-current-cue.ts';
import { useDoubts } from './use-doubts.ts';
import { useReadingCues } from './use-reading-cues.ts';
import { VideoPicture } from './video-picture.tsx';

type RecordingPlayerProps = { turn: RecordingTurn; player: RecordingPlayback; read: ReadRun | null };

/**
 * The recording across the whole width, in ink because it belongs to no lane, with the segments of the transcript that is read under it,
 * and what plays it. A recording that this browser cannot play says so; one that it only could not make sound keeps its player, which
 * tries again.
 */
export function RecordingPlayer({ turn, player, read }: RecordingPlayerProps) {
  const text = useText();
  const { sound, video: size } = turn.recording;
  const heard = useStore(player.store, (state) => state.duration);
  const failed = useStore(player.store, (state) => state.failed);
  const hasSound = failed === null || failed === 'unheard';
  const duration = sound?.duration ?? heard;
  const cues = useTimedCues(read);
  const doubts = useDoubts({ read, turn, player });
  const [isHidden, setHidden] = useState(false);
  const { video } = player;
  const current = cues[useCurrentCue(player, cues)] ?? null;

  return (
    <section aria-label={text('transcription.player')} className="contents">
      <div className="flex shrink-0 gap-4 px-4 pt-4 [--lane:var(--t1)] max-md:flex-col md:px-6">
        {video !== null && size !== null && (
          <VideoPicture video={video} size={size} cue={current} isHidden={isHidden || failed !== null} />
        )}
        {hasSound && (
          <div className="flex min-w-0 flex-1 flex-col justify-end">
            <div className={sound === null ? 'relative h-10' : 'relative h-26'}>
              <PlayerWaveform player={player} envelope={sound?.envelope ?? null} duration={duration}>
                {duration !== null && (
                  <DoubtBands
                    doubts={doubts.doubts}
                    duration={duration}
                    current={doubts.isStepping ? doubts.at : null}
                  />
                )}
              </PlayerWaveform>
              {read !== null && duration !== null && <OpenCueHandles read={read} cues={cues} duration={duration} />}
            </div>
            {duration !== null && <SegmentRuler segments={cues} duration={duration} current={current} />}
          </div>
        )}
      </div>
      {/* Of bytes that are gone a note tells below. */}
      <TransportFrame>
        {failed === 'unplayable' && <p className="text-f3 text-t2">{text('transcription.player.failed')}</p>}
        {hasSound && (
          <PlayerTransport player={player} cues={cues} duration={duration}>
            {video !== null && (
              <IconButton
                label={text(isHidden ? 'transcription.video.show' : 'transcription.video.hide')}
                icon={<Film size={15} />}
                pressed={!isHidden}
                onClick={() => setHidden(!isHidden)}
              />
            )}
            <DoubtsButton doubts={doubts} />
          </PlayerTransport>
        )}
      </TransportFrame>
    </section>
  );
}

/** It stays in sight while the page scrolls. */
function TransportFrame({ children }: { children: ReactNode }) {
  return (
    <div className="sticky top-0 z-10 flex min-h-14 shrink-0 empty:hidden flex-wrap items-center gap-x-1.5 border-b border-line bg-paper px-3 py-1.5 md:px-5">
      {children}
    </div>
  );
}

function OpenCueHandles({ read, cues, duration }: { read: ReadRun; cues: readonly TimedCue[]; duration: number }) {
  const { isEditing, cueId } = useReadingView(read.run.id);
  const open = isEditing ? cues.find(({ id }) => id === cueId) : undefined;
  return open !== undefined && <BorderHandles read={read} cue={open} duration={duration} />;
}

/** The cues of the transcript that is read which have times. */
function useTimedCues(read: ReadRun | null): readonly TimedCue[] {
  const { cues } = useReadingCues(read);
  return cues.filter(isTimed);
}
