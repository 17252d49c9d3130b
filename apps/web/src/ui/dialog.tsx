import { X } from 'lucide-react';
import { use, type ReactNode } from 'react';
import { DialogFrame } from './dialog-frame.tsx';
import { IconButton } from './icon-button.tsx';
import { UiWords } from './ui-words.ts';

type DialogProps = {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** Stays in view below the scrolling body. */
  footer?: ReactNode;
};

/** A modal with a title; fills the screen on phones. */
export function Dialog({ title, onClose, children, footer }: DialogProps) {
  const words = use(UiWords);
  return (
    <DialogFrame
      label={title}
      onClose={onClose}
      className="m-auto w-[min(560px,calc(100vw-32px))] rounded-composer max-sm:m-0 max-sm:h-dvh max-sm:max-h-none max-sm:w-dvw max-sm:max-w-none max-sm:rounded-none"
    >
      {/* The box covers the dialog up to its edges: a press on the dialog itself is one on the backdrop. */}
      <div className="flex max-h-[min(720px,calc(100dvh-48px))] flex-col max-sm:h-full max-sm:max-h-none">
        <header className="flex min-h-top shrink-0 items-center border-b border-line pr-2 pl-4 pointer-coarse:min-h-13">
          <h2 className="min-w-0 flex-1 truncate text-f4 font-semibold">{title}</h2>
          <IconButton label={words.close} icon={<X />} shortcut="Esc" onClick={onClose} />
        </header>
        <div className="scroll-slim min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-3">{children}</div>
        {footer !== undefined && (
          <footer className="flex shrink-0 flex-wrap items-center justify-end gap-2 border-t border-line px-4 py-2.5">
            {footer}
          </footer>
        )}
      </div>
    </DialogFrame>
  );
}
