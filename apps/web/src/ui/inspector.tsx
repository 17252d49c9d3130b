import { X } from 'lucide-react';
import { use, useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { IconButton } from './icon-button.tsx';
import { InspectorSlot } from './inspector-slot.ts';
import { UiWords } from './ui-words.ts';

type InspectorProps = { title: string; onClose: () => void; children: ReactNode };

/** The panel at the right of the workspace; a screen renders it anywhere and it appears in the shell's slot. */
export function Inspector(props: InspectorProps) {
  const slot = use(InspectorSlot);
  return slot === null ? null : createPortal(<InspectorPanel {...props} />, slot);
}

function InspectorPanel({ title, onClose, children }: InspectorProps) {
  const panel = useRef<HTMLElement>(null);
  const words = use(UiWords);
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Elsewhere on the screen the key means something else.
    event.preventDefault();
    onClose();
  });

  useEffect(() => {
    const element = panel.current;
    element?.addEventListener('keydown', handleKey);
    return () => element?.removeEventListener('keydown', handleKey);
  }, []);

  // A layout effect, because where focus was can only be told while the panel is still in the document.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const element = panel.current;
    element?.focus();
    return () => {
      if (element?.contains(document.activeElement) === true && opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={title}
      className="fixed inset-y-0 right-0 z-20 flex w-[min(100vw,400px)] flex-col border-l border-line2 bg-desk outline-none max-lg:shadow-float lg:static lg:w-[380px] 2xl:w-[560px]"
    >
      <header className="flex min-h-top shrink-0 items-center border-b border-line pr-3 pl-4 pointer-coarse:min-h-13">
        <h2 className="flex-1 truncate text-f4 font-semibold">{title}</h2>
        <IconButton label={words.close} icon={<X />} shortcut="Esc" onClick={onClose} />
      </header>
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto">{children}</div>
    </aside>
  );
}
