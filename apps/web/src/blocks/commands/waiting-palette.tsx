import { useText } from '#i18n/use-text.ts';
import { DialogFrame } from '#ui/dialog-frame.tsx';

type WaitingPaletteProps = { typed: string; onType: (typed: string) => void; onClose: () => void };

/** Where one types until the palette itself is there: the words are for it, and Enter must not send them as a message. */
export function WaitingPalette({ typed, onType, onClose }: WaitingPaletteProps) {
  const text = useText();
  return (
    <DialogFrame
      label={text('command.palette')}
      onClose={onClose}
      className="mx-auto mt-[12dvh] mb-auto w-[min(560px,calc(100vw-24px))] rounded-composer max-sm:mt-3"
    >
      <input
        data-autofocus
        aria-label={text('command.search')}
        placeholder={text('command.search')}
        spellCheck={false}
        autoComplete="off"
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        className="h-11 w-full bg-transparent pr-4 pl-10.5 text-f5 outline-none"
      />
    </DialogFrame>
  );
}
