import { describe, expect, test } from 'vitest';
import { CHAT_FAULTS } from './chat-faults.ts';
import { seededCuts } from './seeded-cuts.ts';
import { splitBytes } from './split-bytes.ts';
import { bytesOf, playFault } from './testing/play-fault.ts';

/** Longer bodies are cut by seeds instead of everywhere. */
const SMALL = 2_000;
const SEEDS = 25;

const rows = CHAT_FAULTS.map((fault) => [`${fault.id}: ${fault.name}`, fault] as const);

describe('each fault has its verdict', () => {
  test.each(rows)('%s', (_, { answer, verdict }) => {
    expect(playFault(answer, [bytesOf(answer)])).toEqual(verdict);
  });
});

describe('and the same one, wherever its bytes are cut (F1, F2)', () => {
  test.each(rows)('%s', (_, { answer, verdict }) => {
    const bytes = bytesOf(answer);
    const places = bytes.length > SMALL ? [] : Array.from(bytes, (_, at) => [at]);
    const everywhere = bytes.length > SMALL ? [] : [Array.from(bytes, (_, at) => at)];
    const seeded = Array.from({ length: SEEDS }, (_, seed) => seededCuts(seed, bytes.length));
    for (const cuts of [...places, ...everywhere, ...seeded]) {
      expect(playFault(answer, splitBytes(bytes, cuts)), `cut at ${cuts.join(', ')}`).toEqual(verdict);
    }
  });
});

describe('text has no replacement character in it', () => {
  test.each(rows)('%s', (_, { answer }) => {
    const texts = playFault(answer, [bytesOf(answer)])?.choices.map(({ text }) => text);
    expect(texts?.join('')).not.toContain('\ufffd');
  });
});
