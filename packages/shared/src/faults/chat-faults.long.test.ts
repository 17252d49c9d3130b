import { expect, test } from 'vitest';
import { CHAT_FAULTS } from './chat-faults.ts';
import { seededCuts } from './seeded-cuts.ts';
import { splitBytes } from './split-bytes.ts';
import { bytesOf, playFault } from './testing/play-fault.ts';

/** A longer body takes part with ten seeds: a thousand would take an hour. */
const LONGEST = 100_000;
const SEEDS = 1_000;

test.each(CHAT_FAULTS.map((fault) => [`F2: ${fault.id}, ${fault.name}`, fault] as const))(
  '%s, cut by 1,000 seeds',
  (_, { answer, verdict }) => {
    const bytes = bytesOf(answer);
    for (let seed = 0; seed < (bytes.length > LONGEST ? 10 : SEEDS); seed += 1) {
      const cuts = seededCuts(seed, bytes.length);
      expect(playFault(answer, splitBytes(bytes, cuts)), `seed ${seed}`).toEqual(verdict);
    }
  },
);
