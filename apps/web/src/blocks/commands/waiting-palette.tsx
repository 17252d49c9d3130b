import { useText } from '#i18n/use-text.ts';
import { PaletteFrame } from './palette-frame.tsx';

type WaitingPaletteProps = { typed: string; onType: (typed: string) => void; onClose: () => void };

/** Where one types until the palette itself is there: the words are for it, and Enter must not send them as a message. */
export function WaitingPalette({ typed, onType, onClose }: WaitingPaletteProps) {
  const text = useText();
  return (
    <PaletteFrame onClose={onClose}>
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
    </PaletteFrame>
  );
}
