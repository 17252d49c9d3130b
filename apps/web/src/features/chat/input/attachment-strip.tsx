import { FileText, X } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { RevealedText } from '#ui/revealed-text.tsx';
import type { Attachment } from './attachment.ts';
import { describeSize } from './describe-size.ts';

type AttachmentStripProps = { attachments: readonly Attachment[]; onRemove: (id: string) => void };

/** What will go along with the message: each with its size, and a way to leave it out. */
export function AttachmentStrip({ attachments, onRemove }: AttachmentStripProps) {
  const text = useText();
  if (attachments.length === 0) return null;
  return (
    <ul aria-label={text('input.attachments')} className="flex flex-wrap gap-1.5 px-3 pt-3">
      {attachments.map((attachment) => (
        <AttachmentChip
          key={attachment.id}
          attachment={attachment}
          onRemove={(event) => {
            focusNeighbour(event.currentTarget);
            onRemove(attachment.id);
          }}
        />
      ))}
    </ul>
  );
}

type AttachmentChipProps = { attachment: Attachment; onRemove: (event: MouseEvent<HTMLButtonElement>) => void };

function AttachmentChip({ attachment, onRemove }: AttachmentChipProps) {
  const text = useText();
  const format = useFormat();
  const { name } = attachment;
  return (
    <li className="flex max-w-full min-w-0 items-center gap-2 rounded-control bg-well p-1 forced-border">
      {attachment.kind === 'image' ? (
        <img src={attachment.dataUrl} alt="" className="size-9 shrink-0 rounded-chip object-cover" />
      ) : (
        <FileText size={16} aria-hidden className="mx-1 shrink-0 text-t3" />
      )}
      <span className="flex min-w-0 flex-col">
        <span className="max-w-48 truncate text-f3 text-t1">
          <RevealedText text={name} />
        </span>
        <span className="text-f1 text-t3">
          {attachment.kind === 'image' && `${attachment.width} × ${attachment.height} · `}
          {describeSize(attachment, { text, format })}
        </span>
      </span>
      <IconButton
        size="sm"
        label={text('input.attachment.remove', { name })}
        icon={<X size={13} />}
        onClick={onRemove}
      />
    </li>
  );
}

/** The keyboard stays in the list when the chip under it goes. */
function focusNeighbour(button: HTMLButtonElement): void {
  const chip = button.closest('li');
  const neighbour = chip?.nextElementSibling ?? chip?.previousElementSibling;
  neighbour?.querySelector('button')?.focus();
}
