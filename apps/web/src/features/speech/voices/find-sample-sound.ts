import { examineSound } from '#blocks/audio/examine-sound.ts';
import type { PlayableFile } from '#blocks/audio/sound-player.ts';
import { useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { readWholeSound } from '#features/speech/takes/read-whole-sound.ts';
import type { SampleCache } from './create-sample-cache.ts';
import { requestKey } from '#features/speech/bench/request-key.ts';

/** The sound of a request that need not be sent: it was auditioned before, or a whole take asked for the very same. */
export async function findSampleSound(key: string, samples: SampleCache): Promise<PlayableFile | null> {
  const sample = samples.get(key);
  if (sample !== null) return (await examineSound(sample.file, sample.format))?.file ?? null;
  const take = useSpeechStore
    .getState()
    .takes.findLast(({ request, ending }) => ending?.state === 'complete' && requestKey(request) === key);
  return take === undefined ? null : ((await readWholeSound(take))?.file ?? null);
}
