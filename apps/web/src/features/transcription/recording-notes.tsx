import { GatewayTrouble } from '#blocks/models/gateway-trouble.tsx';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { isSilent } from '#blocks/recording/is-silent.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { Note } from '#ui/note.tsx';
import type { SendPlan } from './prepare-send.ts';
import type { TranscriptionSession } from './transcription-session.ts';

type RecordingNotesProps = { session: TranscriptionSession; plan: SendPlan | null };

/** What is to be known of a recording before it is sent. */
export function RecordingNotes({ session, plan }: RecordingNotesProps) {
  const text = useText();
  const gateways = useGatewayStates();
  const { sound } = session.turn.recording;
  return (
    <div className="flex max-w-150 flex-col gap-2 px-4 py-3 empty:hidden md:px-6">
      {plan === null && <GatewayTrouble gateways={gateways} kind="transcription" />}
      {session.audio === null && (
        <Note tone="info" title={text('transcription.audio_gone')}>
          {text('transcription.audio_gone.help')}
        </Note>
      )}
      {sound !== null && isSilent(sound.envelope.peaks) && (
        <Note tone="warn" title={text('transcription.silent')}>
          {text('transcription.silent.help')}
        </Note>
      )}
      {plan?.kind === 'refuse' && <RefusalNote plan={plan} session={session} />}
    </div>
  );
}

type RefusalNoteProps = { plan: Extract<SendPlan, { kind: 'refuse' }>; session: TranscriptionSession };

/** Says before anything is sent why it cannot be. */
function RefusalNote({ plan, session }: RefusalNoteProps) {
  const text = useText();
  const format = useFormat();
  const { name, format: container } = session.turn.recording;
  const size = (bytes: number) => {
    const { value, unit } = format.bytes(bytes);
    return `${value} ${unit}`;
  };
  const params =
    plan.why === 'too_large'
      ? { size: size(plan.bytes), limit: size(plan.limit) }
      : { name, type: container.extension.toUpperCase() };
  return (
    <Note tone="warn" title={text(`transcription.refused.${plan.why}`, params)}>
      {text(`transcription.refused.${plan.why}.help`, params)}
    </Note>
  );
}
