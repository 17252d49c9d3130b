import { Download, Plus, RotateCw, Square } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { firstClick } from '#ui/first-click.ts';
import { IconButton } from '#ui/icon-button.tsx';
import type { CellAction } from './offer-action.ts';

const ICONS: Record<CellAction, ReactNode> = {
  stop: <Square size={10} className="fill-current" />,
  retry: <RotateCw size={13} />,
  speak: <Plus size={14} />,
  download: <Download size={13} />,
};

type CellActionButtonProps = { action: CellAction; onAct: () => void };

/** What a cell offers beside playing. Tab passes it: on the cell, Shift with Enter does the same. */
export function CellActionButton({ action, onAct }: CellActionButtonProps) {
  const text = useText();
  return (
    <IconButton
      label={text(`speech.grid.action.${action}`)}
      icon={ICONS[action]}
      shortcut="Shift+Enter"
      size="sm"
      tabIndex={-1}
      onClick={firstClick(onAct)}
      className="pointer-events-auto -my-1 pointer-coarse:-my-3.5"
    />
  );
}
