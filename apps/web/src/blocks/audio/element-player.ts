import { createSoundPlayer } from './create-sound-player.ts';
import { playFile } from './play-file.ts';
import { readMediaDuration } from './read-media-duration.ts';
import type { SoundPlayer } from './sound-player.ts';

type ElementPlayerOptions = {
  /** What plays it; a video element shows its picture from the beginning. */
  element: HTMLMediaElement;
  /** Gives the bytes; null when they are gone. */
  load: () => Promise<Blob | null>;
  /** Seconds; null where only the element can tell. */
  duration: number | null;
};

/**
 * A player that leaves decoding to a media element, which reads the bytes as they came piece by piece: an hour of sound takes no memory,
 * and a video has its picture. Seeking is as exact as the container allows. What the browser cannot read, or not the length of, is
 * `unplayable`.
 */
export function elementPlayer({ element, load, duration }: ElementPlayerOptions): SoundPlayer {
  const player = createSoundPlayer({
    openStream: () => null,
    openFile: (file, events) => playFile({ file, events, element }),
  });

  async function open(): Promise<void> {
    const bytes = await load();
    if (bytes === null) return player.complete(null);
    const seconds = duration ?? (await readMediaDuration(bytes));
    if (seconds === null) player.complete(null, 'unplayable');
    else player.complete({ wav: bytes, duration: seconds });
  }

  open().catch((error: unknown) => {
    player.complete(null);
    throw error;
  });
  return player;
}
