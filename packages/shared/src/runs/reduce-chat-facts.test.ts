import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChatRunEvent } from './chat-run-event.ts';
import { createChatRun } from './create-chat-run.ts';
import { EXACT_ARRIVALS } from './exact-arrivals.ts';
import { reduceChatFacts } from './reduce-chat-facts.ts';
import { reduceChatRun } from './reduce-chat-run.ts';

const fact = fc.oneof(
  fc.record({ type: fc.constantFrom('text', 'reasoning'), choice: fc.nat(1), text: fc.constantFrom('a', 'bc') }),
  fc.record({ type: fc.constant('chunk'), choice: fc.constantFrom(0, null) }),
  fc.record({ type: fc.constant('model'), model: fc.constantFrom('m', 'n') }),
  fc.record({ type: fc.constant('finish'), choice: fc.constant(0), reason: fc.constant('stop') }),
  fc.record({ type: fc.constant('end'), cause: fc.constant('eof') }),
);

/** Facts in the order of time; several may come at once. */
const timedFacts = fc.array(fc.tuple(fact, fc.nat(1)), { maxLength: 30 }).map((steps) => {
  let t = 0;
  return steps.map(([each, later]) => ({ ...each, t: (t += later) }) as ChatRunEvent);
});

test('facts come to the same run in any rounds as one by one', () => {
  fc.assert(
    fc.property(timedFacts, fc.array(fc.nat(30), { maxLength: 4 }), (facts, places) => {
      const cuts = [0, ...places.toSorted((a, b) => a - b), facts.length];
      const rounds = cuts.slice(1).map((cut, index) => facts.slice(cuts[index], cut));
      expect(rounds.reduce(reduceChatFacts, createChatRun())).toEqual(facts.reduce(reduceChatRun, createChatRun()));
    }),
    { seed: 20_261_129, numRuns: 1_000 },
  );
});

test('arrivals that do not change stay the same list', () => {
  const run = { ...createChatRun(), arrivals: [{ t: 1, kind: 'text' as const, size: 1 }] };
  const models = ['m', 'n'].map((model): ChatRunEvent => ({ type: 'model', model }));
  expect(reduceChatFacts(run, models).arrivals).toBe(run.arrivals);
});

test('what is recorded sparsely is so in rounds too', () => {
  const arrivals = Array.from({ length: EXACT_ARRIVALS }, (_, t) => ({ t, kind: 'text' as const, size: 1 }));
  const late = [1, 2, 3].map((after): ChatRunEvent => ({
    type: 'text',
    t: EXACT_ARRIVALS + after,
    choice: 0,
    text: 'a',
  }));
  expect(reduceChatFacts({ ...createChatRun(), arrivals }, late).arrivals).toHaveLength(EXACT_ARRIVALS);
});
