import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { WipeDialog } from './wipe-dialog.tsx';

/** The way to delete everything that is kept; it asks before. */
export function WipeButton() {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button variant="outline" onClick={() => setOpen(true)}>
        {text('settings.storage.wipe')}
      </Button>
      {isOpen && <WipeDialog onClose={() => setOpen(false)} />}
    </div>
  );
}
