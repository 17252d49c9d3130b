import { IMAGE_LIMITS } from './image-limits.ts';

type ImageToEncode = { bitmap: ImageBitmap; width: number; height: number; isPhoto: boolean };

/** From good to bearable; the next one is tried while the result is too large. */
const QUALITIES = [0.9, 0.75, 0.6, 0.4] as const;

/** Encodes an image in a size: photos as JPEG, all else as WebP, which keeps transparency. Null when it cannot be made small enough. */
export async function encodeImage({ bitmap, width, height, isPhoto }: ImageToEncode): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  // A browser without a WebP encoder answers with PNG, whatever the quality; JPEG is its last way.
  for (const type of isPhoto ? ['image/jpeg'] : ['image/webp', 'image/jpeg']) {
    for (const quality of QUALITIES) {
      const blob = await toBlob(canvas, { type, quality });
      if (blob !== null && blob.size <= IMAGE_LIMITS.bytes) return blob;
    }
  }
  return null;
}

function toBlob(canvas: HTMLCanvasElement, { type, quality }: { type: string; quality: number }): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, quality));
}
