import { useText } from '#i18n/use-text.ts';
import { Kbd } from '#ui/kbd.tsx';

const ARROWS = ['←', '↑', '↓', '→'] as const;

/** Says by which keys one goes to another cell; for those who have keys, where there is room. */
export function TransportKeys() {
  const text = useText();
  return (
    <span className="hidden shrink-0 items-center gap-1 border-r border-line pr-4 text-f2 text-t3 @6xl/transport:flex pointer-coarse:hidden">
      {text('speech.transport.keys')}
      {ARROWS.map((arrow) => (
        <Kbd key={arrow}>{arrow}</Kbd>
      ))}
    </span>
  );
}
