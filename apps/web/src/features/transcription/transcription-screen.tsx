import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { RecorderPanel } from '#blocks/recording/recorder-panel.tsx';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { TopBar } from '#ui/top-bar.tsx';
import { describeRecording } from './describe-recording.ts';
import { DropOverlay } from '#blocks/files/drop-overlay.tsx';
import { IntakeNotes } from './intake-notes.tsx';
import { MissingSession } from './missing-session.tsx';
import { ParametersInspector } from './parameters-inspector.tsx';
import type { PreparedSend } from './prepare-send.ts';
import { SessionActions } from './session-actions.tsx';
import { SessionView } from './session-view.tsx';
import { StartView } from './start-view.tsx';
import type { TranscriptionSession } from './transcription-session.ts';
import { transcriptionStore } from './transcription-store.ts';
import { useIntake, type Intake } from './use-intake.ts';
import { usePrepareSend } from './use-prepare-send.ts';
import { useSendWhenReady } from './use-send-when-ready.ts';
import { useSession } from './use-session.ts';

/** The transcription screen: a recording, what is asked for, and what came back. */
export function TranscriptionScreen({ sessionId }: { sessionId?: string }) {
  const text = useText();
  const [, navigate] = useLocation();
  const intake = useIntake({
    sessionId,
    onTaken: ({ id }) => navigate(sessionPath({ screen: 'transcription', id })),
  });
  const opened = useSession(sessionId);
  const prepare = usePrepareSend();
  const [wantedId, setWantedId] = useState<string | null>(null);

  async function transcribeSample() {
    const session = await intake.takeSample();
    if (session !== undefined) setWantedId(session.id);
  }

  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      {opened.status === 'ready' ? (
        <RecordingScreen
          key={opened.session.id}
          session={opened.session}
          prepared={prepare(opened.session.turn)}
          intake={intake}
          isWanted={opened.session.id === wantedId}
          onSent={() => setWantedId(null)}
        />
      ) : (
        <StartScreen intake={intake}>
          {opened.status === 'none' && <StartView intake={intake} onSample={() => void transcribeSample()} />}
          {opened.status === 'missing' && <MissingSession />}
        </StartScreen>
      )}
      {intake.isOver && <DropOverlay title={text('transcription.drop')} />}
    </div>
  );
}

function StartScreen({ intake, children }: { intake: Intake; children: ReactNode }) {
  const text = useText();
  return (
    <>
      <TopBar title={text('shell.transcription')} />
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">
        {intake.recorder.status === 'recording' ? <RecorderPanel recorder={intake.recorder.recorder} /> : children}
      </div>
    </>
  );
}

type RecordingScreenProps = {
  session: TranscriptionSession;
  prepared: PreparedSend;
  intake: Intake;
  /** It is to be sent as soon as it can be. */
  isWanted: boolean;
  onSent: () => void;
};

function RecordingScreen({ session, prepared, intake, isWanted, onSent }: RecordingScreenProps) {
  useSendWhenReady({ sessionId: session.id, prepared, isWanted, onSent });
  const format = useFormat();
  const [isParametersOpen, setParametersOpen] = useState(false);
  const { recording, recipe } = session.turn;
  const { changeSettings } = transcriptionStore.getState();

  return (
    <>
      <TopBar
        title={recording.name}
        detail={<span className="max-md:hidden">{describeRecording(recording, format)}</span>}
      >
        <SessionActions
          intake={intake}
          isParametersOpen={isParametersOpen}
          onToggleParameters={() => setParametersOpen(!isParametersOpen)}
        />
      </TopBar>
      <div className="scroll-slim @container min-h-0 flex-1 overflow-y-auto">
        {intake.recorder.status === 'recording' ? (
          <RecorderPanel recorder={intake.recorder.recorder} />
        ) : (
          <>
            <IntakeNotes intake={intake} className="px-4 not-empty:pt-3 md:px-6" />
            <SessionView session={session} prepared={prepared} />
          </>
        )}
      </div>
      {isParametersOpen && (
        <ParametersInspector
          recipe={recipe}
          model={prepared.lane.model}
          onChange={(changed) => changeSettings(session.id, { recipe: changed })}
          onClose={() => setParametersOpen(false)}
        />
      )}
    </>
  );
}
