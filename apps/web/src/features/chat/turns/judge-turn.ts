import { findIdentical } from '#blocks/comparison/find-identical.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { answerText } from '#features/chat/conversation/answer-text.ts';
import type { LaneRun } from '#features/chat/conversation/conversation.ts';

/** Lanes that were sent the same: how many messages, how many earlier turns left out. */
type InputGroup = { letters: LaneLetter[]; messages: number; skipped: number };

/**
 * What a turn says about its own comparison:
 * - `same_input`: all lanes that were asked saw the same questions; `history` is the fingerprint where they were sent the same to the byte
 * - `different_input`: they did not; `isExplained` when each lane lacks exactly the turns it has no answer to
 * - `identical`: these answers are the same to the byte
 */
export type TurnFinding =
  | { kind: 'same_input'; count: number; history: string | null }
  | { kind: 'different_input'; groups: InputGroup[]; isExplained: boolean }
  | { kind: 'identical'; letters: LaneLetter[] };

/** Judges the runs of one turn that count, one per lane. */
export function judgeTurn(runs: readonly LaneRun[]): TurnFinding[] {
  if (runs.length < 2) return [];
  return [...judgeInput(runs), ...judgeAnswers(runs)];
}

function judgeInput(runs: readonly LaneRun[]): TurnFinding[] {
  const known = runs.filter(({ sent }) => sent !== null);
  if (known.length < 2) return [];
  const groups = [...Map.groupBy(known, ({ sent }) => sent?.inputs ?? '').values()];
  const [first] = groups;
  if (groups.length === 1 && first !== undefined) {
    const histories = new Set(first.map(({ sent }) => sent?.history ?? ''));
    return [
      { kind: 'same_input', count: known.length, history: histories.size === 1 ? [...histories].join('') : null },
    ];
  }
  const described = groups.map((group): InputGroup => {
    const [{ sent } = { sent: null }] = group;
    return {
      letters: group.map(({ letter }) => letter),
      messages: sent?.messages ?? 0,
      skipped: sent?.skipped.length ?? 0,
    };
  });
  const lacking = groups.map(([first]) => first?.sent?.skipped.join(' ') ?? '');
  const isExplained = new Set(lacking).size === groups.length;
  return [{ kind: 'different_input', groups: described, isExplained }];
}

function judgeAnswers(runs: readonly LaneRun[]): TurnFinding[] {
  const ended = runs.filter(({ run }) => run.end?.state === 'complete');
  const answers = ended.map((laneRun) => ({ id: laneRun.id, text: answerText(laneRun) }));
  return findIdentical(answers).map((ids) => ({
    kind: 'identical',
    letters: ended.filter(({ id }) => ids.includes(id)).map(({ letter }) => letter),
  }));
}
