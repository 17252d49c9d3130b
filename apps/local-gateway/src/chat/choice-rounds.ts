import type { AnswerToken, FinishReason, PlannedChoice } from './plan-choice.ts';

/** What happens to one choice, in order: it opens, its tokens come, it finishes, unless the connection is cut first. */
export type ChoiceEvent =
  | { kind: 'open'; index: number }
  | { kind: 'token'; index: number; token: AnswerToken }
  | { kind: 'finish'; index: number; reason: FinishReason }
  | { kind: 'cut'; index: number };

/** The choices side by side: round k holds the k-th event of every choice that still has one, ordered by index. */
export function choiceRounds(choices: readonly PlannedChoice[]): ChoiceEvent[][] {
  const lists = choices.map((choice, index) => eventsOf(choice, index));
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1)));
}

function eventsOf({ tokens, finishReason }: PlannedChoice, index: number): ChoiceEvent[] {
  return [
    { kind: 'open', index },
    ...tokens.map((token) => ({ kind: 'token' as const, index, token })),
    finishReason === null ? { kind: 'cut', index } : { kind: 'finish', index, reason: finishReason },
  ];
}
