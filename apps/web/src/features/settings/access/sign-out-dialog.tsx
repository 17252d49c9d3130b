import { useState } from 'react';
import { wipeDevice } from '#features/settings/storage/wipe-device.ts';
import { useText } from '#i18n/use-text.ts';
import { ApiError } from '#lib/api-error.ts';
import { signOut } from '#lib/sign-out.ts';
import { useStorageState } from '#lib/storage-state.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Note } from '#ui/note.tsx';
import { Switch } from '#ui/switch.tsx';

/** Signs out, and deletes what is kept here only when a person says so. */
export function SignOutDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const [wipes, setWipes] = useState(false);
  const [failure, setFailure] = useState<'wipe' | 'out' | null>(null);
  const storage = useStorageState();
  const canWipe = storage !== 'newer' && storage !== 'outdated' && storage !== 'blocked';

  async function leave() {
    if (wipes && !(await wipeDevice())) return setFailure('wipe');
    try {
      await signOut();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return setFailure('out');
    }
    onClose();
    // What this page still has in its memory goes too.
    if (wipes) location.assign('/');
  }

  return (
    <Dialog
      title={text('settings.access.out.title')}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text('settings.access.out.cancel')}</Button>
          <Button variant="primary" data-autofocus onClick={() => void leave()}>
            {text(wipes ? 'settings.access.out.do.wipe' : 'settings.access.out.do')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <p className="reading text-t2">{text('settings.access.out.text')}</p>
        {canWipe && <Switch label={text('settings.access.out.wipe')} checked={wipes} onChange={setWipes} />}
        {wipes && <Note tone="warn" title={text('settings.access.out.wipe.text')} />}
        {failure !== null && (
          <div role="alert">
            <Note
              tone="bad"
              title={text(failure === 'wipe' ? 'settings.storage.wipe.failed' : 'settings.access.out.failed')}
            />
          </div>
        )}
      </div>
    </Dialog>
  );
}
