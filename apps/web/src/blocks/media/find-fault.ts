import type { MediaFault } from './media-fault.ts';

/**
 * Why a file could not be read: damaged ones make a parser throw anything, and streams hide why they end, so the file itself is asked
 * whether its bytes can still be had.
 */
export async function findFault(blob: Blob): Promise<Extract<MediaFault, 'unreadable' | 'gone'>> {
  try {
    await blob.slice(0, 1).arrayBuffer();
    return 'unreadable';
  } catch {
    return 'gone';
  }
}
