import { RotateCw } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import type { Retry } from './use-retry.ts';

/** Asks once more; the second press of a double click would ask a second time. */
export function RetryButton({ retry }: { retry: Retry }) {
  const text = useText();
  return (
    <Button
      size="sm"
      variant="outline"
      icon={<RotateCw size={13} aria-hidden />}
      onClick={({ detail }) => detail < 2 && retry.ask()}
    >
      {text(retry.kind === 'pieces' ? 'transcription.retry.pieces' : 'transcription.retry.whole')}
    </Button>
  );
}
