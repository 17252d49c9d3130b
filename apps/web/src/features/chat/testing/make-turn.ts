import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import type { ChatRun, EndState } from '@lineup/shared/runs/run.ts';
import type { LaneRun, Turn } from '#features/chat/conversation/conversation.ts';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';

/** What an error said, which must never be found in a history. */
export const ERROR_WORDS = 'upstream channel error (request id: 1)';

/** A run that has answered with this text, and thought before; null leaves it without an end. */
export function makeRun(text: string, state: EndState | null = 'complete'): ChatRun {
  const problem = { code: 'gateway_failed', retryable: true, gatewayMessage: ERROR_WORDS } as const;
  const choice = { index: 0, text, reasoning: 'secret thought', toolCalls: [], finishReason: null, logprobs: [] };
  return {
    ...createChatRun(),
    choices: [choice],
    problem: state === 'error' ? problem : null,
    end: state === null ? null : { state, t: 1, cause: 'eof', ...(state === 'error' && { problem }) },
  };
}

export function makeLaneRun(laneId: string, change: Partial<LaneRun> = {}): LaneRun {
  return {
    id: `${laneId}-run`,
    seq: 0,
    laneId,
    letter: LANE_LETTERS.find((letter) => letter.toLowerCase() === laneId) ?? 'A',
    gateway: 'g',
    model: 'm',
    parameters: {},
    sent: null,
    prefix: '',
    edit: null,
    role: 'assistant',
    choice: 0,
    run: makeRun('Hi'),
    wire: null,
    startedAt: null,
    wasReloaded: false,
    isElsewhere: false,
    ...change,
  };
}

/** A turn by its input, which is its id too. */
export function makeTurn(input: string, runs: readonly LaneRun[] = [], change: Partial<Turn> = {}): Turn {
  return {
    id: input,
    seq: 0,
    parent: null,
    role: 'user',
    input,
    attachments: [],
    sentAt: 0,
    start: { mode: 'together' },
    from: null,
    chosen: {},
    runs: [...runs],
    ...change,
  };
}
