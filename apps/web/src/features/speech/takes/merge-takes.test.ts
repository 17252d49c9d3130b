import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { mergeTakes } from './merge-takes.ts';
import type { Take } from './take-record.ts';

const arriving = (id: string) => makeTake({ id });
const ended = (id: string, t = 5) => makeTake({ id, ending: { state: 'complete', t } });
const interrupted = (id: string) => makeTake({ id, ending: { state: 'cut_off', t: 0, wasReloaded: true } });

type Case = [name: string, given: { own: Take[]; kept: Take[]; live?: string; making?: string }, expected: Take[]];

const CASES: Case[] = [
  ['a take of another tab is added', { own: [ended('a')], kept: [ended('a'), ended('b')] }, [ended('a'), ended('b')]],
  ['a deleted take is gone', { own: [ended('a'), ended('b')], kept: [ended('a')] }, [ended('a')]],
  [
    'a take that is made here stays as it comes',
    { own: [arriving('a')], kept: [], live: 'a', making: 'a' },
    [arriving('a')],
  ],
  [
    'it does so where locks cannot tell, and what is kept of it looks interrupted',
    { own: [arriving('a')], kept: [interrupted('a')], live: 'a' },
    [arriving('a')],
  ],
  ['a take that was made here and was deleted elsewhere is gone', { own: [arriving('a')], kept: [], live: 'a' }, []],
  [
    'a take that another tab asks again stays as it was until it has ended',
    { own: [ended('a')], kept: [], making: 'a' },
    [ended('a')],
  ],
  ['a take that was asked again is the new one', { own: [ended('a', 5)], kept: [ended('a', 9)] }, [ended('a', 9)]],
];

test.each(CASES)('%s', (_, { own, kept, live, making }, expected) => {
  const merged = mergeTakes(own, { takes: kept, isLive: (id) => id === live, isMaking: (id) => id === making });
  expect(merged).toEqual(expected);
});

test('what has not changed stays the same object', () => {
  const own = [ended('a')];
  const [merged] = mergeTakes(own, { takes: [ended('a')], isLive: () => false, isMaking: () => false });
  expect(merged).toBe(own[0]);
});
