import type { LaneRun, SentInput, Turn } from './conversation.ts';
import { currentRun } from './current-run.ts';
import { historyBasis } from './history-basis.ts';

type StaleInput = {
  /** The turns that are shown, oldest first. */
  turns: readonly Turn[];
  /** The turn whose runs are asked about. */
  turnId: string;
  laneIds: readonly string[];
};

/**
 * The runs of a turn that answered another conversation than the one that stands before them now, because something there was edited,
 * asked again or deleted since.
 */
export function staleRuns({ turns, turnId, laneIds }: StaleInput): ReadonlySet<string> {
  const index = turns.findIndex(({ id }) => id === turnId);
  const turn = turns[index];
  if (turn === undefined) return new Set();
  const before = turns.slice(0, index);
  const runs = laneIds.map((laneId) => currentRun(turn, laneId)).filter((laneRun) => laneRun !== undefined);
  return new Set(runs.filter((laneRun) => isStale(laneRun, { turn, before })).map(({ id }) => id));
}

function isStale({ sent, laneId }: LaneRun, { turn, before }: { turn: Turn; before: readonly Turn[] }): boolean {
  return sent !== null && basisNow(sent, { turns: before, laneId: turn.from ?? laneId }) !== sent.basis;
}

/** What each run's basis was found to be, and before which turns. */
const found = new WeakMap<SentInput, { turns: readonly Turn[]; basis: string }>();

/** The basis costs the length of the conversation, and an answer is looked at again and again while nothing before it changes. */
function basisNow(sent: SentInput, input: { turns: readonly Turn[]; laneId: string }): string {
  const known = found.get(sent);
  const { turns } = input;
  if (known?.turns.length === turns.length && known.turns.every((turn, index) => turn === turns[index]))
    return known.basis;
  const basis = historyBasis(input);
  found.set(sent, { turns, basis });
  return basis;
}
