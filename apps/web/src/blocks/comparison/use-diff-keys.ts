import { useCommands } from '#blocks/commands/use-commands.ts';
import { useText } from '#i18n/use-text.ts';

type DiffKeys = { onNext: () => void; onPrevious: () => void; onFlip: (side: 'a' | 'b') => void; onBack: () => void };

/**
 * The keys of the comparison: n and p for differences, [ and ] for one side, Escape back. As commands, so that they come before those
 * of the screen that the comparison covers.
 */
export function useDiffKeys({ onNext, onPrevious, onFlip, onBack }: DiffKeys): void {
  const text = useText();
  const group = text('compare.title');
  useCommands([
    { id: 'compare.next', label: text('compare.command.next'), group, shortcut: { key: 'n' }, run: onNext },
    { id: 'compare.previous', label: text('compare.command.previous'), group, shortcut: { key: 'p' }, run: onPrevious },
    {
      id: 'compare.flip.a',
      label: text('compare.command.flip.a'),
      group,
      shortcut: { key: '[' },
      run: () => onFlip('a'),
    },
    {
      id: 'compare.flip.b',
      label: text('compare.command.flip.b'),
      group,
      shortcut: { key: ']' },
      run: () => onFlip('b'),
    },
    { id: 'compare.back', label: text('compare.back'), group, shortcut: { key: 'Escape' }, run: onBack },
  ]);
}
