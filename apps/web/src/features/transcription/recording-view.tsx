import { clsx } from 'clsx';
import { lazy, Suspense } from 'react';
import { InterruptedRecordings } from '#blocks/recording/interrupted-recordings.tsx';
import { ComparingPane } from './comparing/comparing-pane.tsx';
import { LanesTable } from './lanes/lanes-table.tsx';
import { useLaneRuns } from './lanes/use-lane-runs.ts';
import { usePlannedAsks } from './lanes/use-planned-asks.ts';
import { useReadRun } from './lanes/use-read-run.ts';
import { ReadingPane } from './reading/reading-pane.tsx';
import { useRecordingPlayback } from './reading/use-recording-playback.ts';
import { RecordingPlayer } from './reading/recording-player.tsx';
import { IntakeNotes } from './recordings/intake-notes.tsx';
import { RecordingNotes } from './recordings/recording-notes.tsx';
import type { RecordingTurn } from './recordings/recording-turn.ts';
import type { Intake } from './recordings/use-intake.ts';
import { useRecordingBytes } from './recordings/use-recording-bytes.ts';
import { useTranscriptionView } from './transcription-view.ts';
import { useSendWhenReady } from './lanes/use-send-when-ready.ts';

const TranscriptionInspector = lazy(async () => ({
  default: (await import('./inspector/transcription-inspector.tsx')).TranscriptionInspector,
}));

/** The transcript beside the comparison, each scrolling by itself, where there is room for both. */
const SIDE_BY_SIDE =
  '@4xl:grid @4xl:min-h-100 @4xl:flex-1 @4xl:shrink @4xl:grid-cols-[minmax(340px,28%)_minmax(0,1fr)]';

type RecordingViewProps = {
  turn: RecordingTurn;
  intake: Intake;
  /** It is to be sent as soon as it can be. */
  isWanted: boolean;
  onSent: () => void;
};

/** One recording: what plays it, who transcribes it, the transcript that is read and, beside it, how the transcripts differ. */
export function RecordingView({ turn, intake, isWanted, onSent }: RecordingViewProps) {
  const player = useRecordingPlayback(turn);
  const audio = useRecordingBytes(turn.id);
  const planned = usePlannedAsks(turn);
  const read = useReadRun(turn.id);
  const hasPanel = useTranscriptionView(({ panel }) => panel !== null);
  const isCompared = useIsCompared(turn) && read !== null;
  useSendWhenReady({ turnId: turn.id, planned, isWanted, onSent });

  return (
    <>
      <div className="scroll-slim @container flex min-h-0 flex-1 flex-col overflow-y-auto">
        <IntakeNotes intake={intake} className="px-4 not-empty:pt-3 md:px-6" />
        <div className="max-w-150 px-4 py-3 empty:hidden md:px-6">
          <InterruptedRecordings onKeep={intake.keepRecorded} />
        </div>
        <RecordingPlayer turn={turn} player={player} read={read} />
        <RecordingNotes turn={turn} planned={planned} audio={audio} />
        {/* The lanes stay where they are in the tree: an open menu and the focus outlive the first comparison. */}
        <div className={clsx('flex shrink-0 flex-col', isCompared && SIDE_BY_SIDE)}>
          <div className="flex min-w-0 flex-col max-@4xl:*:shrink-0 @4xl:min-h-0">
            <LanesTable turn={turn} player={player} />
            {isCompared && <ComparingPane turn={turn} player={player} />}
          </div>
          {read !== null && (
            <div
              className={clsx(
                isCompared && 'border-line max-@4xl:border-t @4xl:order-first @4xl:min-h-0 @4xl:border-r',
              )}
            >
              <ReadingPane turn={turn} player={player} read={read} />
            </div>
          )}
        </div>
      </div>
      {hasPanel && (
        <Suspense fallback={null}>
          <TranscriptionInspector turn={turn} />
        </Suspense>
      )}
    </>
  );
}

/** Two transcripts can be compared, or one with what was really said. */
function useIsCompared({ id, reference }: RecordingTurn): boolean {
  const told = useLaneRuns(id).filter(({ current }) => current?.outcome.transcript != null).length;
  return told + (reference === null ? 0 : 1) >= 2;
}
