import type { Take } from '#features/speech/takes/take-record.ts';

type Asked = { take: Pick<Take, 'ending' | 'sound'>; hasFailed: boolean };

/**
 * Why a take cannot be heard: its bytes are gone, this browser cannot decode them, or it ended before anything could sound; null when it
 * can be, or still arrives. `hasFailed` is its player's word.
 */
export function whySilent({ take: { ending, sound }, hasFailed }: Asked) {
  if (ending === null) return null;
  if (sound !== null) return hasFailed ? 'gone' : null;
  return ending.state === 'complete' ? 'unplayable' : ending.state;
}

export type Silence = NonNullable<ReturnType<typeof whySilent>>;
