import { createProblem } from '#errors/create-problem.ts';
import type { Problem } from '#errors/problem.ts';
import { readGatewayProblem } from '#errors/read-gateway-problem.ts';
import type { EndCause } from '#wire/own-events.ts';
import { BREAK_CODES } from './break-codes.ts';
import type { ChatRun, Choice, EndState } from './run.ts';

type Cause = EndCause | 'lost';

/** What decides: the gateway's error if it named one, whether every choice that was seen has a finish reason, whether anything came. */
type Facts = { cause: Cause; problem: Problem | undefined; finished: boolean; something: boolean };

/** The first row that holds decides; when none does, nothing came and the connection broke, which is an error. */
const ROWS: readonly { state: EndState; holds: (facts: Facts) => boolean }[] = [
  { state: 'error', holds: ({ problem }) => problem !== undefined },
  // However the connection ended: gateways break it after the last chunk, and users press stop when all is said.
  { state: 'complete', holds: ({ finished, something }) => finished && something },
  { state: 'empty', holds: ({ finished }) => finished },
  { state: 'stopped', holds: ({ cause }) => cause === 'aborted' },
  // `[DONE]` and a clean end prove nothing: gateways write them after a broken upstream too.
  { state: 'cut_off', holds: ({ something }) => something },
  { state: 'empty', holds: ({ cause }) => cause === 'eof' },
];

/**
 * Decides how a run ended, from what came and from the cause that ended it; the only place that does. A finish reason of any kind
 * makes an answer complete, also one of tool calls or of reasoning alone.
 */
export function decideEndState(run: ChatRun, cause: Cause): { state: EndState; problem?: Problem } {
  const facts: Facts = {
    cause,
    problem: run.problem ?? readRefusal(run),
    finished: run.choices.length > 0 && run.choices.every((choice) => choice.finishReason !== null),
    something: run.choices.some(saysSomething),
  };
  const state = ROWS.find((row) => row.holds(facts))?.state ?? 'error';
  const problem = nameProblem(state, facts);
  return { state, ...(problem !== undefined && { problem }) };
}

/** A status that is no success is an error by itself, when no body said more. */
function readRefusal({ head }: ChatRun): Problem | undefined {
  return head === null ? undefined : readGatewayProblem({ ...head, body: '' });
}

function saysSomething({ text, reasoning, toolCalls }: Choice): boolean {
  return text.trim() !== '' || reasoning.trim() !== '' || toolCalls.length > 0;
}

function nameProblem(state: EndState, { problem, cause }: Facts): Problem | undefined {
  switch (state) {
    case 'complete':
    case 'stopped':
      return undefined;
    case 'empty':
      return createProblem('gateway_empty');
    case 'cut_off':
    case 'error': {
      if (problem !== undefined || cause === 'eof' || cause === 'aborted') return problem;
      return createProblem(BREAK_CODES[cause]);
    }
  }
}
