import { randomId } from '#lib/random-id.ts';
import type { Attachment } from './attachment.ts';
import { readImage } from './read-image.ts';
import { readText } from './read-text.ts';
import { sniffImage } from './sniff-image.ts';

/** Why a file cannot go along with a message. */
type RefusalReason = 'not_text' | 'too_large' | 'not_image' | 'undecodable';
export type AttachmentRefusal = { kind: 'refused'; name: string; reason: RefusalReason };

/** Longer texts fill a model's context before anything is asked. */
const TEXT_BYTES = 512 * 1024;
/** Holds the EXIF data, which is one JPEG segment of 64 KiB at most. */
const HEAD_BYTES = 128 * 1024;

/** Reads a file as what its bytes are, an image or text, or says why it is refused; its name and type count for nothing but words. */
export async function readAttachment(file: File): Promise<Attachment | AttachmentRefusal> {
  const { name } = file;
  const refuse = (reason: RefusalReason): AttachmentRefusal => ({ kind: 'refused', name, reason });
  const head = await readBytes(file.slice(0, HEAD_BYTES));
  if (head === null) return refuse('not_text');
  const type = sniffImage(head);
  if (type !== null) {
    const image = await readImage({ file, type, head });
    return typeof image === 'string' ? refuse(image) : { kind: 'image', id: randomId(), name, ...image };
  }
  if (readText(head, { isWhole: false }) === null)
    return refuse(file.type.startsWith('image/') ? 'not_image' : 'not_text');
  if (file.size > TEXT_BYTES) return refuse('too_large');
  const bytes = await readBytes(file);
  const text = bytes === null ? null : readText(bytes, { isWhole: true });
  return text === null ? refuse('not_text') : { kind: 'text', id: randomId(), name, text, bytes: file.size };
}

async function readBytes(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    // A folder, or a file that is gone or may not be read.
    return null;
  }
}
