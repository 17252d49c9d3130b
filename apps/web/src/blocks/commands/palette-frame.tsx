import type { ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { DialogFrame } from '#ui/dialog-frame.tsx';

type PaletteFrameProps = { onClose: () => void; children: ReactNode };

/** Where the palette lies over the screen. */
export function PaletteFrame({ onClose, children }: PaletteFrameProps) {
  const text = useText();
  return (
    <DialogFrame
      label={text('command.palette')}
      onClose={onClose}
      className="mx-auto mt-[12dvh] mb-auto w-[min(560px,calc(100vw-24px))] rounded-composer max-sm:mt-3"
    >
      {children}
    </DialogFrame>
  );
}
