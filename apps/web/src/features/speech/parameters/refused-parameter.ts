import { readRefusedParameter } from '@lineup/shared/chat/read-refused-parameter.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** The parameter that a take's gateway refused, by its name on the wire; null where it refused none that could be left out. */
export function refusedParameter({ ending, request }: Pick<Take, 'ending' | 'request'>): string | null {
  const problem = ending?.problem;
  // Without text and voice there is no request: an error about them is no refusal of a parameter.
  const { input: _input, voice: _voice, ...sent } = request.request;
  if (problem === undefined || problem.param === 'input' || problem.param === 'voice') return null;
  return readRefusedParameter({ problem, sent });
}
