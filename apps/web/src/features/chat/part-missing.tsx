import { useEffect } from 'react';
import { useText } from '#i18n/use-text.ts';
import { toast } from '#ui/toast.ts';

/** Says that a panel could not be loaded; the conversation stays as it is. */
export function PartMissing() {
  const text = useText();
  const words = text('shell.part_missing');
  const label = text('shell.reload');
  useEffect(() => {
    toast({ text: words, action: { label, onAction: () => location.reload() } });
  }, [words, label]);
  return null;
}
