import { ChevronRight } from 'lucide-react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { receivedAnswer } from '#features/transcription/runs/received-answer.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import type { RunPart, TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';
import { CopyButton } from '#ui/copy-button.tsx';

type ReceivedTextProps = { run: TranscriptionRun; outcome: RunOutcome };

/** Longer answers are cut here; the wire record has all of them. */
const SHOWN = 20_000;

/** What the gateway sent, as it came, wherever that was not the transcript that was asked for. */
export function ReceivedText({ run, outcome }: ReceivedTextProps) {
  const odd = run.parts.filter((part, index) => {
    const state = outcome.parts[index];
    const transcript = state !== undefined && 'transcript' in state ? state.transcript : null;
    const isAsAsked = transcript?.asRequested === true && transcript.isWrapped !== true;
    return hasAnswer(part) && !isAsAsked;
  });
  return odd.map((part) => <ReceivedPart key={part.start} part={part} isPiece={run.parts.length > 1} />);
}

function hasAnswer({ ending, frames }: RunPart): boolean {
  return ending !== null && frames.some(({ event }) => event.kind === 'open');
}

function ReceivedPart({ part, isPiece }: { part: RunPart; isPiece: boolean }) {
  const text = useText();
  const format = useFormat();
  const { head, text: received } = receivedAnswer(part.frames);
  const size = format.bytes(new Blob([received]).size);
  const facts = [
    isPiece ? format.duration(part.start) : null,
    head === null ? null : `HTTP ${head.status}`,
    head?.contentType ?? null,
    `${size.value} ${size.unit}`,
  ];
  return (
    <details className="group text-f2 text-t3">
      <summary className="flex min-h-control-sm list-none items-center gap-1.5 [&::-webkit-details-marker]:hidden">
        <ChevronRight size={13} aria-hidden className="shrink-0 group-open:rotate-90" />
        <span className="shrink-0 font-medium text-t2">{text('transcription.received')}</span>
        <span className="min-w-0 truncate">{facts.filter((fact) => fact !== null).join(' · ')}</span>
      </summary>
      {received !== '' && (
        <div className="relative mt-1">
          <pre
            lang=""
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- not every browser lets the keyboard into a scroller by itself
            tabIndex={0}
            aria-label={text('transcription.received')}
            className="scroll-slim max-h-60 overflow-auto rounded-control bg-well px-2.5 py-2 pr-9 font-mono text-f2 break-words whitespace-pre-wrap text-t2"
          >
            {received.slice(0, SHOWN)}
            {received.length > SHOWN && '…'}
          </pre>
          <CopyButton
            className="absolute! top-1 right-1"
            read={() => received}
            label={text('transcription.received.copy')}
            copied={text('ui.copied')}
          />
        </div>
      )}
    </details>
  );
}
