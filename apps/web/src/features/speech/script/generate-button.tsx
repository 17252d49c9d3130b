import { clsx } from 'clsx';
import { AudioLines, Square } from 'lucide-react';
import { formatShortcut } from '#blocks/commands/format-shortcut.ts';
import { isApple } from '#blocks/commands/is-apple.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import type { BenchFault } from '#features/speech/bench/check-bench.ts';
import { firstClick } from '#ui/first-click.ts';
import type { ModelWait } from './find-model-wait.ts';

type GenerateButtonProps = {
  fault: BenchFault | null;
  wait: ModelWait | null;
  /** How many cells a press speaks, and whether all of them have been spoken as they are set now. */
  cells: number;
  isAgain: boolean;
  isLive: boolean;
  onSpeak: () => void;
  onStop: () => void;
};

/** Speaks the cells that have no sound yet; while takes arrive it stops them. What is missing or waited for is said beside it. */
export function GenerateButton({ fault, wait, cells, isAgain, isLive, onSpeak, onStop }: GenerateButtonProps) {
  const text = useText();
  // On a phone it would take a line, and give it back a moment later.
  const waiting = wait !== null && (
    <span className={clsx('text-f2 text-t3', wait === 'loading' && 'max-sm:sr-only')}>{text(`models.${wait}`)}</span>
  );
  if (isLive) {
    return (
      <>
        {waiting}
        <Button variant="outline" icon={<Square size={13} className="fill-current" />} onClick={firstClick(onStop)}>
          {text('speech.stop')}
        </Button>
      </>
    );
  }
  // A model that is still to be listed is not the person's to choose.
  const isSaid =
    fault !== null && fault !== 'no_text' && fault !== 'unread' && !(fault === 'no_model' && wait === 'loading');
  return (
    <>
      {waiting}
      {isSaid && <span className="text-f2 text-warn">{text(`speech.fault.${fault}`)}</span>}
      <Button
        variant="primary"
        icon={<AudioLines size={14} />}
        className="press-later"
        disabled={fault !== null}
        data-tip={fault === null ? undefined : text(`speech.fault.${fault}`)}
        aria-keyshortcuts="Control+Enter"
        onClick={firstClick(onSpeak)}
      >
        {text(isAgain ? 'speech.script.speak_again' : 'speech.script.speak', { count: cells })}
        <span aria-hidden className="text-f1 opacity-70 pointer-coarse:hidden">
          {formatShortcut({ key: 'Enter', mod: true }, { isApple: isApple() })}
        </span>
      </Button>
    </>
  );
}
