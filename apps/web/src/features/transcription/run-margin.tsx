import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { TranscriptionOutcome } from './judge-transcription.ts';
import { receivedAnswer } from './received-answer.ts';
import type { TranscriptionRun } from './transcription-run.ts';

type RunMarginProps = { run: TranscriptionRun; outcome: TranscriptionOutcome };

/** The identity of a run: what was asked, what came back, and under which name the recording travelled. */
export function RunMargin({ run, outcome }: RunMarginProps) {
  const text = useText();
  const transcript = 'transcript' in outcome ? outcome.transcript : null;
  const requestId = receivedAnswer(run.frames).head?.requestId ?? null;
  const { model: _model, ...parameters } = run.request;
  return (
    <dl className="grid grid-cols-2 content-start gap-2 text-f2 @3xl:grid-cols-1">
      <Fact label={text('transcription.asked')}>
        {Object.entries(parameters).map(([name, value]) => (
          <code key={name} className="block truncate">
            {name} {String(value)}
          </code>
        ))}
      </Fact>
      {transcript !== null && (
        <Fact label={text('transcription.returned')}>
          {transcript.asRequested ? text('transcription.returned.same') : <code>{transcript.format}</code>}
        </Fact>
      )}
      {transcript?.language && <Fact label={text('transcription.heard')}>{transcript.language}</Fact>}
      <Fact label={text('transcription.sent_as')}>
        <code className="break-all">{run.upload.name}</code>
      </Fact>
      {requestId !== null && (
        <Fact label={text('transcription.request_id')}>
          <code className="break-all">{requestId}</code>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-t3">{label}</dt>
      <dd className="text-t2">{children}</dd>
    </div>
  );
}
