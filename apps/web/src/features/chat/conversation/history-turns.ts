import { answerText } from './answer-text.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';

export type HistoryInput = {
  /** The turns before the one that is being sent, oldest first. */
  turns: readonly Turn[];
  /** The lane whose history it is. */
  laneId: string;
};

/** A turn, and the answer to it that a lane goes on from; null where it has none. */
type HistoryTurn = { turn: Turn; answered: { laneRun: LaneRun; answer: string } | null };

/** What a lane goes on from, newest first: a turn that was sent from another lane's history goes on with that lane's before it. */
export function historyTurns({ turns, laneId }: HistoryInput): HistoryTurn[] {
  let source = laneId;
  return turns.toReversed().map((turn) => {
    const laneRun = currentRun(turn, source);
    const answer = textForHistory(laneRun);
    source = turn.from ?? source;
    return { turn, answered: laneRun === undefined || answer === '' ? null : { laneRun, answer } };
  });
}

function textForHistory(laneRun: LaneRun | undefined): string {
  if (laneRun === undefined) return '';
  const hasFailed = laneRun.run.end?.state === 'error';
  return hasFailed && laneRun.edit === null ? laneRun.prefix : answerText(laneRun);
}
