import { AudioLines, Square } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import type { DraftFault } from './check-draft.ts';

type GenerateButtonProps = {
  fault: DraftFault | null;
  isLive: boolean;
  onGenerate: () => void;
  onStop: () => void;
};

/** Speaks the text; while takes arrive it stops them. What is missing is said beside it. */
export function GenerateButton({ fault, isLive, onGenerate, onStop }: GenerateButtonProps) {
  const text = useText();
  if (isLive) {
    return (
      <Button variant="outline" icon={<Square size={13} className="fill-current" />} onClick={onStop}>
        {text('speech.stop')}
      </Button>
    );
  }
  return (
    <>
      {fault !== null && fault !== 'no_text' && (
        <span className="text-f2 text-warn">{text(`speech.fault.${fault}`)}</span>
      )}
      <Button
        variant="primary"
        icon={<AudioLines size={14} />}
        disabled={fault !== null}
        data-tip={fault === null ? undefined : text(`speech.fault.${fault}`)}
        aria-keyshortcuts="Control+Enter"
        onClick={onGenerate}
      >
        {text('speech.generate')}
        <span aria-hidden className="text-f1 opacity-70 pointer-coarse:hidden">
          Ctrl ↵
        </span>
      </Button>
    </>
  );
}
