import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import type { EndState } from '@lineup/shared/runs/run.ts';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';

/** Why no more bytes of a take come: it is whole, the person stopped it, the transfer broke, or it was refused with a problem. */
export type TakeCause = 'eof' | 'aborted' | 'lost' | Problem;

type Ending = {
  cause: TakeCause;
  format: SoundFormat | null;
  /** Whether the bytes could be decoded. */
  isSound: boolean;
};

/** Decides how a take ended. Bytes of a known format that this browser cannot decode are still a whole answer. */
export function decideTakeEnd({ cause, format, isSound }: Ending): { state: EndState; problem?: Problem } {
  if (typeof cause === 'object') return { state: cause.code === 'gateway_empty' ? 'empty' : 'error', problem: cause };
  if (cause === 'aborted') return { state: 'stopped' };
  if (cause === 'lost') return { state: 'cut_off' };
  if (format === null) return { state: 'empty', problem: createProblem('gateway_empty') };
  if (format.name === 'unknown' && !isSound) return { state: 'error', problem: createProblem('gateway_unreadable') };
  return { state: 'complete' };
}
