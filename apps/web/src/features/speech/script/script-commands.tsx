import { useLocation } from 'wouter';
import { useCommands } from '#blocks/commands/use-commands.ts';
import { SCREEN_PATHS } from '#blocks/sessions/session-path.ts';
import { useText } from '#i18n/use-text.ts';

type ScriptCommandsProps = {
  canSpeak: boolean;
  isLive: boolean;
  onWrite: () => void;
  onSpeak: () => void;
  onStop: () => void;
};

/** Offers writing and speaking by key and in the palette; draws nothing. */
export function ScriptCommands({ canSpeak, isLive, onWrite, onSpeak, onStop }: ScriptCommandsProps) {
  const text = useText();
  const [, navigate] = useLocation();
  const group = text('speech.title');
  useCommands([
    { id: 'speech.write', label: text('speech.script.command.write'), group, shortcut: { key: '/' }, run: onWrite },
    {
      id: 'speech.speak',
      label: text('speech.script.command.speak'),
      group,
      shortcut: { key: 'Enter', mod: true },
      isEnabled: canSpeak && !isLive,
      run: onSpeak,
    },
    {
      id: 'speech.stop',
      label: text('speech.stop'),
      group,
      shortcut: { key: 'Escape' },
      isEnabled: isLive,
      run: onStop,
    },
    {
      id: 'speech.new',
      label: text('shell.new.speech'),
      group,
      shortcut: { key: 'o', mod: true, shift: true },
      run: () => navigate(SCREEN_PATHS.speech),
    },
  ]);
  return null;
}
