import { id3Length } from './id3-length.ts';
import { nameContainer, NAMING_BYTES, type MediaContainer } from './name-container.ts';

/** Tells a file's container by its first bytes, behind an ID3 tag if it has one. */
export async function readContainer(blob: Blob): Promise<MediaContainer> {
  const at = await id3Length(blob);
  return nameContainer(new Uint8Array(await blob.slice(at, at + NAMING_BYTES).arrayBuffer()));
}
