import { X } from 'lucide-react';
import { use, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { dismissToast, useToasts, type Toast } from './toast.ts';
import { UiWords } from './ui-words.ts';

const SHOWN_MS = 8_000;

export function ToastHost() {
  const toasts = useToasts((state) => state.toasts);
  const words = use(UiWords);
  return (
    <section
      aria-label={words.notifications}
      aria-live="polite"
      className="pointer-events-none fixed inset-x-0 bottom-20 z-30 flex flex-col items-center gap-2 px-3 md:bottom-5"
    >
      {toasts.map((each) => (
        <ToastCard key={each.id} toast={each} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const { action } = toast;
  const [isHeld, setHeld] = useState(false);
  const words = use(UiWords);

  useEffect(() => {
    // Someone who points at it or has focus in it is about to use it.
    if (isHeld) return;
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, toast.id]);

  return (
    <div
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="pointer-events-auto flex max-w-full items-center gap-1 rounded-nav bg-raised py-1.5 pr-1.5 pl-3.5 text-f3 shadow-float forced-border"
    >
      <span className="truncate">{toast.text}</span>
      {action !== undefined && (
        <Button
          variant="outline"
          className="ml-2"
          onClick={() => {
            action.onAction();
            dismissToast(toast.id);
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={words.close} icon={<X />} onClick={() => dismissToast(toast.id)} />
    </div>
  );
}
