import { GatewayTrouble } from '#blocks/models/gateway-trouble.tsx';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { DoubtNote } from '#blocks/recording/doubt-note.tsx';
import { doubtRecording } from '#blocks/recording/doubt-recording.ts';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { PlannedAsk } from '#features/transcription/runs/plan-sends.ts';
import type { RecordingTurn } from './recording-turn.ts';

type RecordingNotesProps = { turn: RecordingTurn; planned: readonly PlannedAsk[]; audio: Blob | null | undefined };

/** What is to be known of a recording before it is sent. */
export function RecordingNotes({ turn, planned, audio }: RecordingNotesProps) {
  const text = useText();
  // That the lists are still read, which the button says, is no note: it would push the lanes down and let them up again.
  const gateways = useGatewayStates().filter(({ state }) => state !== 'loading');
  const { sound } = turn.recording;
  const doubt = sound === null ? null : doubtRecording({ duration: sound.duration, ...sound.envelope });
  return (
    <div className="flex max-w-150 flex-col gap-2 px-4 py-3 empty:hidden md:px-6">
      {planned.length === 0 && <GatewayTrouble gateways={gateways} kind="transcription" />}
      {audio === null && (
        <Note tone="info" title={text('transcription.audio_gone')}>
          {text('transcription.audio_gone.help')}
        </Note>
      )}
      {sound?.isDamaged === true && (
        <Note tone="warn" title={text('transcription.damaged')}>
          {text('transcription.damaged.help')}
        </Note>
      )}
      {doubt !== null && <DoubtNote doubt={doubt} />}
    </div>
  );
}
