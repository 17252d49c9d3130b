import type { Format } from '#i18n/create-format.ts';
import type { useText } from '#i18n/use-text.ts';
import type { Attachment } from './attachment.ts';

type Words = { text: ReturnType<typeof useText>; format: Format };

/** An attachment's size, and what it was before it was made smaller. */
export function describeSize(attachment: Attachment, { text, format }: Words): string {
  const now = format.bytes(attachment.bytes);
  if (attachment.kind === 'text' || attachment.original === undefined) return `${now.value} ${now.unit}`;
  const before = format.bytes(attachment.original.bytes);
  return text('input.attachment.was', {
    now: now.value,
    unit: now.unit,
    before: before.value,
    beforeUnit: before.unit,
  });
}
