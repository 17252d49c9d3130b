import { create } from 'zustand';
import { listBlobs, type KeptBlob } from '#lib/list-blobs.ts';

/** How many bytes of sound this device keeps; null until they have been counted. */
export const useSoundUse = create<{ bytes: number | null }>(() => ({ bytes: null }));

/** Lists the sounds that are kept, the oldest first, and tells `useSoundUse` how much they are. */
export async function countSounds(): Promise<KeptBlob[]> {
  const sounds = (await listBlobs()).filter(({ type }) => /^(?:audio|video)\//u.test(type));
  useSoundUse.setState({ bytes: sounds.reduce((sum, { bytes }) => sum + bytes, 0) });
  return sounds;
}
