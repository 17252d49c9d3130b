import { Package, Replace, type LucideIcon } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { Transcript } from '#features/transcription/runs/judge-part.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';

/** Warns, above a transcript, that it came in another format than was asked for, or inside something that does not belong to it. */
export function FormatLine({ transcript, run }: { transcript: Transcript; run: TranscriptionRun }) {
  const text = useText();
  const asked = String(run.request['response_format'] ?? 'json');
  return (
    <>
      {!transcript.asRequested && (
        <WarnLine Icon={Replace} words={text('transcription.other_format', { asked, got: transcript.format })} />
      )}
      {transcript.isWrapped === true && <WarnLine Icon={Package} words={text('transcription.wrapped')} />}
    </>
  );
}

function WarnLine({ Icon, words }: { Icon: LucideIcon; words: string }) {
  return (
    <p className="flex items-start gap-1.5 text-f2 text-warn">
      <Icon size={13} aria-hidden className="mt-0.75 shrink-0" />
      {words}
    </p>
  );
}
