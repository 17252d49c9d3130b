import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { wipeDevice } from './wipe-device.ts';

const FORM = 'wipe-everything';

/** Asks, in a word that is typed, before everything is deleted: it cannot be undone. */
export function WipeDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [hasFailed, setFailed] = useState(false);
  const word = text('settings.storage.wipe.word');
  const isConfirmed = typed.trim().toLowerCase() === word;

  async function wipe() {
    if (!(await wipeDevice())) return setFailed(true);
    // What this page still has in its memory goes too.
    location.assign('/');
  }

  return (
    <Dialog
      title={text('settings.storage.wipe.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text('settings.storage.wipe.cancel')}</Button>
          <Button variant="primary" disabled={!isConfirmed} type="submit" form={FORM}>
            {text('settings.storage.wipe.do')}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          if (isConfirmed) void wipe();
        }}
      >
        <p className="reading text-t2">{text('settings.storage.wipe.text')}</p>
        <Field label={text('settings.storage.wipe.type', { word })}>
          <TextInput value={typed} autoComplete="off" onChange={(event) => setTyped(event.currentTarget.value)} />
        </Field>
        {hasFailed && <Note tone="bad" title={text('settings.storage.wipe.failed')} />}
      </form>
    </Dialog>
  );
}
