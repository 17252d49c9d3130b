import { storedPlayer } from '#blocks/audio/stored-player.ts';
import { streamPlayer } from '#blocks/audio/stream-player.ts';
import { createAuditioner } from './create-auditioner.ts';
import { createSampleCache } from './create-sample-cache.ts';
import { findSampleSound } from './find-sample-sound.ts';
import { receiveSample } from './receive-sample.ts';

const samples = createSampleCache(32 * 1024 ** 2);

/** The one auditioner of the page, so that what was heard is not asked for again when the panel is opened once more. */
export const auditioner = createAuditioner({
  findSound: (key) => findSampleSound(key, samples),
  keepSample: samples.put,
  receive: receiveSample,
  openStream: streamPlayer,
  openStored: storedPlayer,
});
