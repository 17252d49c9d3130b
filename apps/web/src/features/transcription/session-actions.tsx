import { Mic, SlidersHorizontal } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { FileButton } from './file-button.tsx';
import type { Intake } from './use-intake.ts';

type SessionActionsProps = {
  intake: Intake;
  isParametersOpen: boolean;
  onToggleParameters: () => void;
};

/** What the head of a recording offers; on a phone the icons stand alone. */
export function SessionActions({ intake, isParametersOpen, onToggleParameters }: SessionActionsProps) {
  const text = useText();
  return (
    <>
      <Button
        size="sm"
        icon={<Mic size={14} />}
        disabled={intake.recorder.status !== 'idle'}
        onClick={() => void intake.record()}
      >
        <span className="max-md:sr-only">{text('transcription.record')}</span>
      </Button>
      <FileButton size="sm" labelClassName="max-md:sr-only" onFiles={intake.takeFiles} />
      <span aria-hidden className="mx-1.5 h-4 w-px bg-line2 max-md:hidden" />
      <Button size="sm" icon={<SlidersHorizontal size={14} />} pressed={isParametersOpen} onClick={onToggleParameters}>
        <span className="max-md:sr-only">{text('transcription.parameters')}</span>
      </Button>
    </>
  );
}
