import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { expect, test } from 'vitest';
import { createSoundFeed } from '#blocks/audio/create-sound-feed.ts';
import { makeSound } from '#features/speech/testing/make-sound.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';
import { reduceTake } from './reduce-take.ts';
import { createRequestQueue } from './create-request-queue.ts';
import type { EndedPiece } from './run-piece.ts';
import { runTake } from './run-take.ts';

const WHOLE: EndedPiece = { ending: { state: 'complete', t: 5 }, sound: makeSound({ seconds: 2 }) };
const REFUSED: EndedPiece = {
  ending: { state: 'error', t: 5, problem: createProblem('gateway_quota') },
  sound: null,
};

const text = 'One. Two. Three.';
const SPANS = [
  { start: 0, end: 4 },
  { start: 5, end: 9 },
  { start: 10, end: 16 },
];

async function run(pieces: readonly EndedPiece[], { again }: { again?: number } = {}) {
  const before = makeTake({ text, pieces: SPANS.slice(0, pieces.length).map(createPiece) });
  const indexes = again === undefined ? pieces.map((_, index) => index) : [again];
  const known = new Map(
    pieces.flatMap(({ sound }, index) => (sound === null || indexes.includes(index) ? [] : [[index, sound] as const])),
  );
  const start = {
    ...before,
    pieces: before.pieces.map((piece, index) =>
      indexes.includes(index) ? piece : { ...piece, ending: pieces[index]?.ending ?? null },
    ),
  };
  const asked: number[] = [];
  let take = start;
  const sound = await runTake({
    take: start,
    indexes,
    known,
    feed: createSoundFeed(),
    queue: createRequestQueue(4),
    startedAt: 0,
    signal: new AbortController().signal,
    report: (event) => (take = reduceTake(take, event)),
    async piece({ index, report }) {
      asked.push(index);
      const ended = pieces[index] ?? REFUSED;
      report({ type: 'piece_end', facts: ended.sound?.facts ?? null, ending: ended.ending });
      return ended;
    },
  });
  return { take, sound, asked };
}

test('a take of one piece is its sound', async () => {
  const { take, sound } = await run([WHOLE]);
  expect(take).toMatchObject({ sound: { duration: 2 }, ending: { state: 'complete' }, drawing: { seconds: 2 } });
  expect(sound?.file.duration).toBe(2);
});

test('pieces are joined in their order, and sentences begin exactly with them', async () => {
  const { take } = await run([WHOLE, WHOLE, WHOLE]);
  expect(take.sound?.duration).toBe(6);
  expect(take.sentences).toEqual([0, 2, 4].map((at) => ({ at, isExact: true })));
});

test('a piece that fails leaves the others standing, and the take says so', async () => {
  const { take } = await run([WHOLE, REFUSED, WHOLE]);
  expect(take).toMatchObject({
    sound: { duration: 4 },
    ending: { state: 'error', problem: { code: 'gateway_quota' } },
  });
  expect(take.sentences?.map(({ at }) => at)).toEqual([0, 2, 2]);
});

test('F41: the piece that is asked for again is asked for alone, and makes the take whole', async () => {
  const { take, asked } = await run([WHOLE, WHOLE, WHOLE], { again: 1 });
  expect(asked).toEqual([1]);
  expect(take).toMatchObject({ sound: { duration: 6 }, ending: { state: 'complete' } });
});

test('without any sound there is none to join', async () => {
  const { take, sound } = await run([REFUSED, REFUSED]);
  expect(sound).toBeNull();
  expect(take).toMatchObject({ sound: null, drawing: null, sentences: null, ending: { state: 'error' } });
});
