import { FileText } from 'lucide-react';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import { RevealedText } from '#ui/revealed-text.tsx';
import type { Attachment, ImageAttachment, TextAttachment } from './attachment.ts';
import { describeSize } from './describe-size.ts';

/** What went along with a message that was sent: pictures in small, texts folded away. */
export function SentAttachments({ attachments }: { attachments: readonly Attachment[] }) {
  const text = useText();
  if (attachments.length === 0) return null;
  return (
    <ul aria-label={text('input.attachments')} className="mt-2 flex flex-wrap items-start gap-2">
      {attachments.map((attachment) => (
        <li key={attachment.id} className="max-w-full min-w-0">
          {attachment.kind === 'image' ? <SentImage image={attachment} /> : <SentText file={attachment} />}
        </li>
      ))}
    </ul>
  );
}

function SentImage({ image }: { image: ImageAttachment }) {
  const text = useText();
  const format = useFormat();
  return (
    <figure className="w-fit max-w-full">
      <img
        src={image.dataUrl}
        alt={image.name}
        width={image.width}
        height={image.height}
        className="h-auto max-h-40 w-auto max-w-full rounded-control forced-border"
      />
      <figcaption className="mt-0.5 text-f1 text-t3">
        {image.width} × {image.height} · {describeSize(image, { text, format })}
      </figcaption>
    </figure>
  );
}

function SentText({ file }: { file: TextAttachment }) {
  const text = useText();
  const format = useFormat();
  return (
    <details className="rounded-control bg-well px-2 py-1 text-f3 forced-border">
      <summary className="flex items-center gap-1.5 pointer-coarse:min-h-control">
        <FileText size={14} aria-hidden className="shrink-0 text-t3" />
        <span className="min-w-0 truncate text-t1">
          <RevealedText text={file.name} />
        </span>
        <span className="shrink-0 text-f1 text-t3">{describeSize(file, { text, format })}</span>
      </summary>
      <pre className="scroll-slim mt-1 max-h-60 overflow-auto font-mono text-f2 break-words whitespace-pre-wrap">
        <RevealedText text={file.text} />
      </pre>
    </details>
  );
}
