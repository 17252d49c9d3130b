import { useEffect, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { DropOverlay } from '#blocks/files/drop-overlay.tsx';
import { useKeepWithinBudget } from '#blocks/kept-sounds/use-keep-within-budget.ts';
import { useGatewayStates } from '#blocks/models/use-gateway-states.ts';
import { RecorderPanel } from '#blocks/recording/recorder-panel.tsx';
import { sessionPath } from '#blocks/sessions/session-path.ts';
import { useAskedExample } from '#blocks/sessions/use-asked-example.ts';
import { useText } from '#i18n/use-text.ts';
import { TopBar } from '#ui/top-bar.tsx';
import { followOtherTabs } from './bench/follow-other-tabs.ts';
import { forgetDeletedSessions } from './bench/forget-deleted-sessions.ts';
import { editBench } from './bench/edit-bench.ts';
import { openSession } from './bench/open-session.ts';
import { turnsOf, useTranscriptionStore } from './bench/transcription-store.ts';
import { exampleLanes } from './lanes/example-lanes.ts';
import { IntakeBar } from './recordings/intake-bar.tsx';
import { MissingSession } from './recordings/missing-session.tsx';
import { RecordingTabs } from './recordings/recording-tabs.tsx';
import { StartView } from './recordings/start-view.tsx';
import { useUploadLimit } from './recordings/use-upload-limit.ts';
import { useIntake } from './recordings/use-intake.ts';
import { RecordingView } from './recording-view.tsx';
import { TranscriptionBar } from './transcription-bar.tsx';

/** The transcription screen: a recording, those who transcribe it, and what came back, side by side. */
export function TranscriptionScreen({ sessionId }: { sessionId?: string }) {
  const text = useText();
  const [, navigate] = useLocation();
  const { turns, turn, isMissing } = useSession(sessionId);
  const gateways = useGatewayStates();
  const [wantedId, setWantedId] = useState<string | null>(null);
  const intake = useIntake({
    sessionId,
    turnId: turn?.id,
    onTaken: (turn) => navigate(sessionPath({ screen: 'transcription', id: turn.sessionId })),
  });
  useKeepWithinBudget(turns.length, (id) => turns.some((each) => each.id === id));

  async function transcribeSample() {
    const taken = await intake.takeSample();
    if (taken === undefined) return;
    editBench((bench) => ({ lanes: exampleLanes(bench, gateways) }));
    setWantedId(taken.id);
  }

  const areKnown = gateways.length > 0 && gateways.every(({ state }) => state === 'ready' || state === 'failed');
  useAskedExample(areKnown && turn === undefined, () => void transcribeSample());

  const limit = useUploadLimit();
  const recorder = intake.recorder.status === 'recording' && (
    <RecorderPanel recorder={intake.recorder.recorder} limitBytes={limit} />
  );
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      {turn === undefined ? (
        <StartFrame>
          {recorder || (isMissing && <MissingSession />)}
          {!recorder && sessionId === undefined && (
            <StartView intake={intake} onSample={() => void transcribeSample()} />
          )}
        </StartFrame>
      ) : (
        <>
          <TranscriptionBar turn={turn} intake={intake} />
          {turns.length > 1 && <RecordingTabs turns={turns} current={turn} />}
          {recorder || (
            <RecordingView
              key={turn.id}
              turn={turn}
              intake={intake}
              isWanted={turn.id === wantedId}
              onSent={() => setWantedId(null)}
            />
          )}
        </>
      )}
      <IntakeBar recorder={intake.recorder} reading={intake.reading} />
      {intake.isOver && <DropOverlay title={text('transcription.drop')} />}
    </div>
  );
}

/** Brings a session to the screen; gives its recordings, and the one that is shown. */
function useSession(sessionId: string | undefined) {
  const { isOpen, missingId, turns: all, turnId, sessionId: shown } = useTranscriptionStore();
  useEffect(() => void openSession(sessionId), [sessionId]);
  useEffect(() => {
    forgetDeletedSessions();
    followOtherTabs();
  }, []);
  const turns = isOpen && shown === (sessionId ?? null) ? turnsOf(shown, all) : [];
  const turn = turns.find(({ id }) => id === turnId) ?? turns[0];
  return { turns, turn, isMissing: missingId !== null && missingId === sessionId };
}

function StartFrame({ children }: { children: ReactNode }) {
  const text = useText();
  return (
    <>
      <TopBar title={text('shell.transcription')} />
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">{children}</div>
    </>
  );
}
