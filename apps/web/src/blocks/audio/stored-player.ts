import { createSoundPlayer } from './create-sound-player.ts';
import { playFile } from './play-file.ts';
import type { PlayableFile, SoundPlayer } from './sound-player.ts';

/** A player for a take that is kept; `load` is called when it is first wanted. */
export function storedPlayer(load: () => Promise<PlayableFile | null>): SoundPlayer {
  return createSoundPlayer({ openStream: () => null, openFile: (file, events) => playFile({ file, events }), load });
}
