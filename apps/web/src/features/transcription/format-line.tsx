import { Replace } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { Transcript } from './judge-transcription.ts';

/** Warns, above a transcript, that it came in another format than was asked for. */
export function FormatLine({ transcript, asked }: { transcript: Transcript; asked: string }) {
  const text = useText();
  if (transcript.asRequested) return null;
  return (
    <p className="mb-2 flex items-center gap-1.5 text-f2 text-warn">
      <Replace size={13} aria-hidden className="shrink-0" />
      {text('transcription.other_format', { asked, got: transcript.format })}
    </p>
  );
}
