import { fingerprintMessages } from '@lineup/shared/chat/fingerprint-messages.ts';
import { historyTurns, type HistoryInput } from './history-turns.ts';

/**
 * A short name for everything that a lane's history is made of. Told by ids and not by texts: it is held against every answer of a
 * conversation again and again, and attached files are long.
 */
export function historyBasis(input: HistoryInput): string {
  const names = historyTurns(input).flatMap(({ turn, answered }) => {
    if (answered === null) return turn.role === 'user' ? [] : [`${turn.id}:${turn.role}`];
    const { id, choice, edit, role, run } = answered.laneRun;
    // An answer that goes on will be another one than what is sent of it now.
    const live = run.end === null ? ':live' : '';
    return [`${turn.id}:${turn.role}:${id}:${choice}:${edit ?? ''}:${role}${live}`];
  });
  return fingerprintMessages([{ role: 'user', content: names.join('|') }]);
}
