import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openJournal, readJournal } from './journal.ts';
import { changeRecords, readByPrefix, readRecord, saveRecord } from './records.ts';

const run = v.object({ id: v.string(), state: v.string() });
const aRun = (state: string, id = 'r') => ({ store: 'runs', put: { id, sessionId: 's', seq: 0, state } }) as const;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

async function begin(id = 'r') {
  const journal = openJournal({ runId: id, sessionId: 's' });
  await journal.append(['asked'], [aRun('asked', id)]);
  return journal;
}

describe('a journal', () => {
  it('gives back what was added, in its order, also beyond ten stretches and beside another run', async () => {
    const [journal, other] = [await begin('r1'), await begin('r')];
    await Promise.all(Array.from({ length: 12 }, (_, index) => journal.append([index, `${index}b`])));
    await other.append(['other']);
    const { entries, next } = await readJournal('r1');
    expect(entries).toEqual(['asked', ...Array.from({ length: 12 }, (_, index) => [index, `${index}b`]).flat()]);
    expect(next).toBe(13);
    expect((await readJournal('r')).entries).toEqual(['asked', 'other']);
    await Promise.all([journal, other].map((each) => each.finish([])));
  });

  it('is read on from where a reading ended', async () => {
    const journal = await begin('r2');
    const { next } = await readJournal('r2');
    await journal.append(['more']);
    expect(await readJournal('r2', next)).toEqual({ entries: ['more'], next: 2 });
    expect(await readJournal('r2', 2)).toEqual({ entries: [], next: 2 });
  });

  it('goes in one transaction with the end of its run', async () => {
    const journal = await begin('r3');
    await journal.finish([aRun('ended', 'r3')]);
    expect((await readRecord('runs', run, 'r3'))?.state).toBe('ended');
    expect(await readByPrefix('journal', 'r3:')).toEqual([]);
  });

  it('keeps nothing of a run that has been deleted', async () => {
    const journal = await begin('r4');
    await changeRecords([
      { store: 'runs', remove: 'r4' },
      { store: 'journal', removePrefix: 'r4:' },
    ]);
    await journal.append(['late']);
    expect(await readByPrefix('journal', 'r4:')).toEqual([]);
  });

  it.each([
    ['is missing', { store: 'journal', remove: 'r5:00000001' }],
    ['is damaged', { store: 'journal', put: { id: 'r5:00000001' } }],
  ] as const)('ends before a stretch that %s', async (_, damage) => {
    const journal = await begin('r5');
    for (const word of ['one', 'two']) await journal.append([word]);
    await changeRecords([damage]);
    expect(await readJournal('r5')).toEqual({ entries: ['asked'], next: 1 });
    await saveRecord('runs', { id: 'r5' });
    await journal.finish([]);
  });
});
