import { expect, test } from 'vitest';
import type { PartOutcome } from '#features/transcription/runs/judge-part.ts';
import { findStage, type RunStage } from './find-stage.ts';

const waiting: PartOutcome = { state: 'waiting' };
const sending: PartOutcome = { state: 'sending', share: 0.42 };
const working: PartOutcome = { state: 'working', since: 900, transcript: null };
const empty: PartOutcome = { state: 'empty' };
const compressing = { way: 'compressed', share: 0.5 } as const;

type Row = [string, PartOutcome[], (typeof compressing)[], RunStage | null];

test.each<Row>([
  ['a file that is on its way', [sending], [], { stage: 'sending', piece: null, share: 0.42 }],
  ['a gateway at work', [working], [], { stage: 'working', piece: null, since: 900 }],
  ['one that waits', [waiting], [], { stage: 'queued', piece: null }],
  ['a file that is made', [waiting], [compressing], { stage: 'preparing', piece: null, way: 'compressed', share: 0.5 }],
  [
    'what is made for others does not concern a file that is sent',
    [sending],
    [compressing],
    {
      stage: 'sending',
      piece: null,
      share: 0.42,
    },
  ],
  [
    'the piece under way tells, not those behind it',
    [empty, working, waiting],
    [],
    {
      stage: 'working',
      piece: { number: 2, count: 3 },
      since: 900,
    },
  ],
  ['between two pieces the next one tells', [empty, waiting], [], { stage: 'queued', piece: { number: 2, count: 2 } }],
  ['nothing is done when all has ended', [empty, empty], [], null],
])('%s', (_, parts, preparations, stage) => {
  expect(findStage({ run: { way: 'compressed' }, outcome: { parts }, preparations })).toEqual(stage);
});

test('what is made for another way does not concern a run', () => {
  const preparations = [{ way: 'wav', share: 0.1 } as const];
  expect(findStage({ run: { way: 'cut' }, outcome: { parts: [waiting] }, preparations })).toMatchObject({
    stage: 'queued',
  });
});
