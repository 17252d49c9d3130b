import type { SoundFailure } from '#blocks/audio/sound-player.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

type Asked = { take: Pick<Take, 'ending' | 'sound'>; failed: SoundFailure | null };

/**
 * Why a take cannot be heard: its bytes are gone, this browser cannot decode them, or it ended before anything could sound; null when it
 * can be, or still arrives. `failed` is its player's word; a sound whose bytes are there is not lost because this machine is silent.
 */
export function whySilent({ take: { ending, sound }, failed }: Asked) {
  if (ending === null) return null;
  if (sound !== null) return failed === 'gone' ? 'gone' : null;
  return ending.state === 'complete' ? 'unplayable' : ending.state;
}

export type Silence = NonNullable<ReturnType<typeof whySilent>>;
