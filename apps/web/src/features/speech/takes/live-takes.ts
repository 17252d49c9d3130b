import type { SoundFeed } from '#blocks/audio/create-sound-feed.ts';
import type { PlayableFile } from '#blocks/audio/sound-player.ts';
import type { TakeEvent } from './take-event.ts';

/** A take that still arrives: what has come of it, since when, where to tell what happens to it, and the way to stop it. */
export type LiveTake = {
  feed: SoundFeed;
  startedAt: number;
  report: (event: TakeEvent) => void;
  controller: AbortController;
};

/** The takes that this page is making, by take id. */
export const liveTakes = new Map<string, LiveTake>();

/** The sounds of takes that have arrived and are being saved, by take id. */
export const unsavedSounds = new Map<string, PlayableFile>();
