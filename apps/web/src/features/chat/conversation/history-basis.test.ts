import { describe, expect, it } from 'vitest';
import { makeLaneRun, makeRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { historyBasis } from './history-basis.ts';

const answered = (laneId: string, text: string) => makeLaneRun(laneId, { id: `${laneId} ${text}`, run: makeRun(text) });
const a = (text: string, change: Partial<LaneRun> = {}) => ({ ...answered('a', text), ...change });

describe('historyBasis', () => {
  it('tells whether it is still the same conversation', () => {
    const turn = makeTurn('Hello', [a('Hi'), a('Second')]);
    const basisOf = (changed: Turn) => historyBasis({ turns: [changed], laneId: 'a' });
    const bases = [
      basisOf(turn),
      basisOf({ ...turn, chosen: { a: 'a Hi' } }),
      basisOf({ ...turn, role: 'system' }),
      basisOf({ ...turn, runs: [a('Second', { edit: 'Third' })] }),
      basisOf({ ...turn, runs: [] }),
      basisOf({ ...turn, runs: [{ ...a('Second'), run: makeRun('Sec', null) }] }),
    ];
    expect(new Set(bases).size).toBe(bases.length);
    expect(basisOf({ ...turn, runs: [...turn.runs, answered('b', 'Other')] })).toBe(bases[0]);
  });
});
