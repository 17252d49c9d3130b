import { ArrowLeft, Check, Copy, FoldVertical } from 'lucide-react';
import { useCopy } from '#ui/use-copy.ts';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { IconButton } from '#ui/icon-button.tsx';
import type { DiffMode } from './diff-side.ts';
import { ModePicker } from './mode-picker.tsx';

type DiffBarProps = {
  modes: readonly DiffMode[];
  mode: DiffMode;
  onMode: (mode: DiffMode) => void;
  onlyDifferences: boolean;
  onOnlyDifferences: (only: boolean) => void;
  writeText: () => string;
  onClose: () => void;
};

/** The head of the comparison: back, how to compare, what to see of it, and taking it along. */
export function DiffBar({ modes, mode, onMode, onlyDifferences, onOnlyDifferences, writeText, onClose }: DiffBarProps) {
  const text = useText();
  const { isCopied, copy } = useCopy();
  const CopyIcon = isCopied ? Check : Copy;
  return (
    <header className="flex min-h-top shrink-0 flex-wrap items-center gap-x-0.5 max-sm:justify-between border-b border-line pr-3 pl-2 whitespace-nowrap pointer-coarse:min-h-13 md:pl-3">
      <IconButton label={text('compare.back')} shortcut="Esc" icon={<ArrowLeft size={15} />} onClick={onClose} />
      <h1 className="mr-auto text-f4 font-semibold max-sm:sr-only pointer-coarse:text-[16px]">
        {text('compare.title')}
      </h1>
      <ModePicker modes={modes} mode={mode} onMode={onMode} />
      <span aria-hidden className="mx-1.5 h-4 w-px bg-line2 max-sm:hidden" />
      <Button
        size="sm"
        icon={<FoldVertical size={14} aria-hidden />}
        pressed={onlyDifferences}
        aria-label={text('compare.only_differences')}
        onClick={() => onOnlyDifferences(!onlyDifferences)}
      >
        <span className="max-md:hidden">{text('compare.only_differences')}</span>
      </Button>
      <Button
        size="sm"
        icon={<CopyIcon size={14} aria-hidden />}
        aria-label={text(isCopied ? 'ui.copied' : 'ui.copy')}
        onClick={() => void copy(writeText())}
      >
        <span className="max-md:hidden">{text(isCopied ? 'ui.copied' : 'ui.copy')}</span>
      </Button>
    </header>
  );
}
