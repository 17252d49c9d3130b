import { useEffect, useState } from 'react';
import { createRecordingPlayer } from './create-recording-player.ts';
import { judgeTranscription } from './judge-transcription.ts';
import type { PreparedSend } from './prepare-send.ts';
import { RecordingNotes } from './recording-notes.tsx';
import { RecordingPlayer } from './recording-player.tsx';
import { SendBar } from './send-bar.tsx';
import { TranscriptArticle } from './transcript-article.tsx';
import type { TranscriptionSession } from './transcription-session.ts';
import { useStripAxis } from './use-strip-axis.ts';

type SessionViewProps = { session: TranscriptionSession; prepared: PreparedSend };

/** One recording: what plays it, what sends it, and every transcript of it, latest first. */
export function SessionView({ session, prepared }: SessionViewProps) {
  const [player] = useState(() => createRecordingPlayer(session));
  useEffect(() => () => player.release(), [player]);
  const { recording } = session.turn;
  const axis = useStripAxis(session.runs);

  return (
    <>
      {recording.sound !== null && (
        <RecordingPlayer player={player} sound={recording.sound} segments={latestSegments(session)} />
      )}
      <SendBar session={session} prepared={prepared} />
      <RecordingNotes session={session} plan={prepared.plan} />
      {session.runs.toReversed().map((run) => (
        <TranscriptArticle key={run.id} run={run} recordingName={recording.name} player={player} axis={axis} />
      ))}
    </>
  );
}

/** The segments of the latest transcript that has times. */
function latestSegments({ runs }: TranscriptionSession) {
  for (const run of runs.toReversed()) {
    const outcome = judgeTranscription(run);
    const segments = 'transcript' in outcome ? (outcome.transcript?.segments ?? []) : [];
    if (segments.length > 0) return segments;
  }
  return [];
}
