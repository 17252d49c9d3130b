import { Download, Info, RotateCw, Trash2 } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { toast } from '#ui/toast.ts';
import { deleteTake } from './delete-take.ts';
import { downloadTake } from './download-take.ts';
import { repeatTake } from './generate-takes.ts';
import type { Take } from './take-record.ts';

type TakeActionsProps = { take: Take; onShowDetails: () => void };

/** What can be done with a take; one that still arrives can only be looked at. */
export function TakeActions({ take, onShowDetails }: TakeActionsProps) {
  const text = useText();
  const hasEnded = take.end !== null;

  async function handleDelete() {
    const restore = await deleteTake(take);
    toast({
      text: text('speech.deleted', { voice: take.request.request.voice }),
      action: { label: text('ui.undo'), onAction: () => void restore() },
    });
  }

  return (
    <div className="-mr-1.5 ml-auto flex shrink-0">
      {hasEnded && take.bytes > 0 && (
        <IconButton label={text('speech.download')} icon={<Download />} onClick={() => void downloadTake(take)} />
      )}
      {hasEnded && <IconButton label={text('speech.again')} icon={<RotateCw />} onClick={() => repeatTake(take)} />}
      <IconButton label={text('speech.details')} icon={<Info />} onClick={onShowDetails} />
      {hasEnded && <IconButton label={text('speech.delete')} icon={<Trash2 />} onClick={() => void handleDelete()} />}
    </div>
  );
}
