import type { Problem } from '@lineup/shared/errors/problem.ts';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';

/** Why a voice was not heard, or not to its end. */
export type AuditionFault =
  | { type: 'problem'; problem: Problem }
  | { type: 'cut_off' }
  | { type: 'unplayable'; format: SoundFormat };
