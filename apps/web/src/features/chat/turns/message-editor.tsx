import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/text-area.tsx';

type MessageEditorProps = {
  label: string;
  text: string;
  /** What can be done with what was written, the first by Ctrl or ⌘ with Enter. */
  actions: readonly { label: string; onAction: (written: string) => void }[];
  onCancel: () => void;
  children?: ReactNode;
};

/** A message being changed, in its own place. */
export function MessageEditor({ label, text: original, actions, onCancel, children }: MessageEditorProps) {
  const text = useText();
  const [written, setWritten] = useState(original);
  const canSave = written.trim() !== '';
  const frame = useRef<HTMLDivElement>(null);
  useReturnedFocus();

  useEffect(() => {
    // The turns are laid out from their end: what opens grows upwards, under the lanes' heads.
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div
      ref={frame}
      className="scroll-mt-16 rounded-control bg-raised p-2 shadow-[inset_0_0_0_1px_var(--line3)] forced-border"
    >
      <TextArea
        autoGrow
        maxRows={20}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it opens in answer to a press of its own button
        autoFocus
        aria-label={label}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Escape and Enter then belong to the input method; Safari tells it only by the key code.
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            onCancel();
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && canSave) {
            event.preventDefault();
            actions[0]?.onAction(written);
          }
        }}
        className="px-1 font-normal"
      />
      <div className="mt-2 flex flex-wrap items-center gap-1.5">
        {actions.map(({ label: action, onAction }, index) => (
          <Button
            key={action}
            size="sm"
            variant={index === 0 ? 'primary' : 'outline'}
            disabled={!canSave}
            onClick={() => onAction(written)}
          >
            {action}
          </Button>
        ))}
        <Button size="sm" onClick={onCancel}>
          {text('chat.edit.cancel')}
        </Button>
        {children}
      </div>
    </div>
  );
}

/** The focus goes back to what opened the editor, unless it has gone elsewhere by then. */
function useReturnedFocus(): void {
  // Read while drawing: once it stands on the page, the editor itself has the focus.
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement && document.activeElement === document.body) opener.focus();
    },
    [opener],
  );
}
