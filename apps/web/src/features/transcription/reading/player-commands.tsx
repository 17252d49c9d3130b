import { useCommands } from '#blocks/commands/use-commands.ts';
import { useText } from '#i18n/use-text.ts';

type PlayerCommandsProps = {
  canPlay: boolean;
  hasCues: boolean;
  onToggle: () => void;
  onStep: (step: -1 | 1) => void;
};

/** Offers the transport by key and in the palette; draws nothing. */
export function PlayerCommands({ canPlay, hasCues, onToggle, onStep }: PlayerCommandsProps) {
  const text = useText();
  const group = text('transcription.player');
  useCommands([
    {
      id: 'transcription.play',
      label: text('transcription.player.command'),
      group,
      shortcut: { key: ' ' },
      isEnabled: canPlay,
      run: onToggle,
    },
    {
      id: 'transcription.segment.previous',
      label: text('transcription.player.previous'),
      group,
      shortcut: { key: 'j' },
      isEnabled: canPlay && hasCues,
      run: () => onStep(-1),
    },
    {
      id: 'transcription.segment.next',
      label: text('transcription.player.next'),
      group,
      shortcut: { key: 'l' },
      isEnabled: canPlay && hasCues,
      run: () => onStep(1),
    },
  ]);
  return null;
}
