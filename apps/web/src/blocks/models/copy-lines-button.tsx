import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { copyText } from '#lib/copy-text.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/button.tsx';

/** Copies lines and says so in its own place. */
export function CopyLinesButton({ lines: copied }: { lines: string }) {
  const text = useText();
  const [isDone, setDone] = useState(false);

  async function handleCopy() {
    const worked = await copyText(copied);
    setDone(worked);
    if (worked) announce(text('ui.copied'));
  }

  return (
    <Button
      size="sm"
      icon={isDone ? <Check size={14} /> : <Copy size={14} />}
      onClick={() => void handleCopy()}
      onBlur={() => setDone(false)}
    >
      {text(isDone ? 'ui.copied' : 'ui.copy')}
    </Button>
  );
}
