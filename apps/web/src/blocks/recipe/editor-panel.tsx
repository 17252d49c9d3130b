import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { useEscape } from './use-escape.ts';

type EditorPanelProps = {
  title: string;
  /** Whose value it is: a lane's letter, `recipe`, or nobody's. */
  owner?: LaneLetter | 'recipe';
  /** Buttons that need no editing, as "Do not send". */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
};

/** The editor of a long value, under its table: the conversation and the other values stay in view. */
export function EditorPanel({ title, owner, actions, onClose, children }: EditorPanelProps) {
  const text = useText();
  const panel = useRef<HTMLElement>(null);
  useEscape(panel, onClose);
  useEffect(() => panel.current?.querySelector<HTMLElement>('textarea, input, select')?.focus(), []);

  return (
    <section
      ref={panel}
      aria-label={title}
      className="flex max-h-[70%] shrink-0 flex-col border-t border-line2 bg-paper"
    >
      <header className="flex min-h-10 shrink-0 flex-wrap items-center gap-2 pr-3 pl-3">
        {owner === 'recipe' && <span className="text-f2 text-t3">{text('parameters.recipe')}</span>}
        {owner !== undefined && owner !== 'recipe' && <LaneMark letter={owner} size={14} />}
        <h3 className="min-w-0 flex-1 truncate text-f3 font-semibold">{title}</h3>
        {actions !== undefined && <div className="flex flex-wrap max-md:order-last max-md:w-full">{actions}</div>}
        <IconButton label={text('ui.close')} icon={<X />} shortcut="Esc" size="sm" onClick={onClose} />
      </header>
      <div className="scroll-slim min-h-0 flex-1 overflow-y-auto px-3 pt-1 pb-3">{children}</div>
    </section>
  );
}
