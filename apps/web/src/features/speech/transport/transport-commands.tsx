import { useCommands } from '#blocks/commands/use-commands.ts';
import { useText } from '#i18n/use-text.ts';
import { changeTransport } from './change-transport.ts';
import { seekSentence } from './seek-sentence.ts';
import { togglePlaying } from './toggle-playing.ts';
import { useTransportStore } from './use-transport-store.ts';

type TransportCommandsProps = { takeId: string; hasSentences: boolean };

/** Offers the transport by key and in the palette; draws nothing. */
export function TransportCommands({ takeId, hasSentences }: TransportCommandsProps) {
  const text = useText();
  const group = text('speech.transport');
  useCommands([
    {
      id: 'speech.play',
      label: text('speech.transport.command.play'),
      group,
      shortcut: { key: ' ' },
      run: () => togglePlaying(takeId),
    },
    {
      id: 'speech.sentence.previous',
      label: text('speech.transport.previous'),
      group,
      shortcut: { key: 'j' },
      isEnabled: hasSentences,
      run: () => seekSentence(takeId, -1),
    },
    {
      id: 'speech.sentence.next',
      label: text('speech.transport.next'),
      group,
      shortcut: { key: 'l' },
      isEnabled: hasSentences,
      run: () => seekSentence(takeId, 1),
    },
    {
      id: 'speech.match',
      label: text('speech.transport.match'),
      group,
      run: () => changeTransport({ isMatched: !useTransportStore.getState().isMatched }),
    },
  ]);
  return null;
}
