import { describe, expect, test } from 'vitest';
import { sniffBody } from '#wire/sniff-body.ts';
import { CHAT_FAULTS } from './chat-faults.ts';
import { seededCuts } from './seeded-cuts.ts';
import { splitBytes } from './split-bytes.ts';
import { bytesOf, playFault } from './testing/play-fault.ts';

/** Longer streams, and bodies, which are only joined, are cut by seeds instead of everywhere. */
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
    const isCutEverywhere = bytes.length <= SMALL && sniffBody(answer.body) === 'event_stream';
    const places = isCutEverywhere ? Array.from(bytes, (_, at) => [at]) : [];
    const everywhere = isCutEverywhere ? [Array.from(bytes, (_, at) => at)] : [];
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
