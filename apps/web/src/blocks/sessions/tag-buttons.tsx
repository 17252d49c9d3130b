import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';

type TagButtonsProps = {
  label: string;
  tags: readonly string[];
  /** What a press does with a tag, for those who cannot see the icon. */
  describe: (tag: string) => string;
  icon: ReactNode;
  onPress: (tag: string) => void;
};

/** Tags that are pressed; the focus goes to the field above, as the button itself goes away. */
export function TagButtons({ label, tags, describe, icon, onPress }: TagButtonsProps) {
  return (
    <ul aria-label={label} className="flex flex-wrap gap-1.5">
      {tags.map((tag) => (
        <li key={tag} className="max-w-full">
          <Button
            variant="outline"
            size="sm"
            className="max-w-full"
            aria-label={describe(tag)}
            onClick={(event) => {
              event.currentTarget.closest('dialog')?.querySelector('input')?.focus();
              onPress(tag);
            }}
          >
            <span className="truncate">{tag}</span>
            <span className="text-t3">{icon}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
