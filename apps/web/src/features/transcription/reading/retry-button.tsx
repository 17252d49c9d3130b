import { RotateCw } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { firstClick } from '#ui/first-click.ts';
import type { Retry } from './use-retry.ts';

/** Asks once more. */
export function RetryButton({ retry }: { retry: Retry }) {
  const text = useText();
  return (
    <Button size="sm" variant="outline" icon={<RotateCw size={13} aria-hidden />} onClick={firstClick(retry.ask)}>
      {text(retry.kind === 'pieces' ? 'transcription.retry.pieces' : 'transcription.retry.whole')}
    </Button>
  );
}
