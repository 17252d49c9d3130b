import type { ImageAttachment } from './attachment.ts';
import { encodeImage } from './encode-image.ts';
import { fitWithin } from './fit-within.ts';
import { IMAGE_LIMITS } from './image-limits.ts';
import { readDataUrl } from './read-data-url.ts';
import { readJpegOrientation } from './read-jpeg-orientation.ts';
import type { ImageType } from './sniff-image.ts';

type ReadImage = Pick<ImageAttachment, 'mime' | 'dataUrl' | 'width' | 'height' | 'bytes' | 'original'>;
type ImageFile = { file: Blob; type: ImageType; head: Uint8Array };

/** What chat completions take; anything else that the browser can open is sent as one of these. */
const SENDABLE: ReadonlySet<ImageType> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/** Opens an image and makes it fit to be sent; one that fits already is sent byte for byte. `head` is the file's first bytes. */
export async function readImage({ file, type, head }: ImageFile): Promise<ReadImage | 'undecodable' | 'too_large'> {
  if (file.size > IMAGE_LIMITS.fileBytes) return 'too_large';
  const blob = file.slice(0, file.size, type);
  const bitmap = await openBitmap(blob);
  if (bitmap === null) return 'undecodable';
  const original = { width: bitmap.width, height: bitmap.height, bytes: file.size };
  const size = fitWithin(original, IMAGE_LIMITS.longestSide);
  // Not every model turns a picture as its EXIF asks for.
  const isUpright = type !== 'image/jpeg' || readJpegOrientation(head) === 1;
  const fits = size.width === original.width && size.height === original.height && file.size <= IMAGE_LIMITS.bytes;
  if (fits && isUpright && SENDABLE.has(type)) {
    bitmap.close();
    return { mime: type, dataUrl: await readDataUrl(blob), ...original };
  }
  const encoded = await encodeImage({ bitmap, ...size, isPhoto: type === 'image/jpeg' || type === 'image/heic' });
  bitmap.close();
  if (encoded === null) return 'too_large';
  return { mime: encoded.type, dataUrl: await readDataUrl(encoded), ...size, bytes: encoded.size, original };
}

async function openBitmap(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch {
    // Damaged, or a format that this browser does not know: it tells no more.
    return null;
  }
}
