import { Sigma } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { turnsOf, useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';
import { Button } from '#ui/button.tsx';

const SessionSummary = lazy(async () => ({ default: (await import('./session-summary.tsx')).SessionSummary }));

/** Opens the figures of all recordings of the session, where there are several. */
export function SessionSummaryButton() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const count = useTranscriptionStore(({ sessionId, turns }) => turnsOf(sessionId, turns).length);
  if (count < 2) return null;
  return (
    <>
      <Button icon={<Sigma size={13} />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {text('transcription.compare.session.open', { count })}
      </Button>
      {isOpen && (
        <Suspense>
          <SessionSummary onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
