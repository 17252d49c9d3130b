import { BookMarked } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';

type PromptsButtonProps = { isOpen: boolean; className: string; onPress: () => void };

/** Opens the kept prompts without `/`: for touch screens, and for those who do not know the key. */
export function PromptsButton({ isOpen, className, onPress }: PromptsButtonProps) {
  const text = useText();
  return (
    <IconButton
      label={text('chat.prompts')}
      icon={<BookMarked size={15} />}
      shortcut="/"
      aria-expanded={isOpen}
      onClick={onPress}
      className={className}
    />
  );
}
