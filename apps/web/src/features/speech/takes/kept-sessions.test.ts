import { beforeEach, describe, expect, test } from 'vitest';
import { deleteSession } from '#lib/delete-session.ts';
import { readBlob } from '#lib/read-blob.ts';
import { readRecords } from '#lib/records.ts';
import { sessionRecord } from '#lib/session-record.ts';
import { editBench, saveBench } from '#features/speech/bench/edit-bench.ts';
import { addTake, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { deleteTake } from './delete-take.ts';
import { openSession } from './open-session.ts';
import { saveAskedTake } from './save-asked-take.ts';
import { saveTake } from './save-take.ts';
import { takeRecord, type Take } from './take-record.ts';

const { getState, setState, getInitialState } = useSpeechStore;

/** A page that was just loaded: nothing is in its memory. */
function reload(): void {
  setState(getInitialState(), true);
}

function take(seq: number, input = 'Hi'): Take {
  return makeTake({ id: `t${seq}`, seq, text: input, sentAt: 1_000 + seq });
}

async function speak(...takes: Take[]): Promise<void> {
  for (const each of takes) {
    addTake(each);
    await saveAskedTake(each.id);
    await saveTake(each.id, new Blob([each.id]));
  }
}

async function keptTakes(): Promise<string[]> {
  const { records } = await readRecords('runs', takeRecord, { sessionId: 's1' });
  return records.map(({ id }) => id);
}

async function keptSessions() {
  return (await readRecords('sessions', sessionRecord)).records;
}

beforeEach(async () => {
  reload();
  await deleteSession('s1');
});

describe('a session', () => {
  test('is kept from its first take on, under the text of that take', async () => {
    await speak(take(0, ' The first text.\n'), take(1, 'Another.'));
    expect(await keptSessions()).toMatchObject([
      { id: 's1', screen: 'speech', title: 'The first text.', createdAt: 1_000, lanes: ['A'] },
    ]);
  });

  test('has a title that is cut between characters as people see them', async () => {
    await speak(take(0, '👩‍👩‍👧'.repeat(100)));
    const [session] = await keptSessions();
    expect(session?.title).toMatch(/^(?:👩‍👩‍👧)+$/u);
  });

  test('comes back after a reload with its takes, its bytes and its bench', async () => {
    await speak(take(0), take(1, 'Later'));
    editBench({ text: 'Later', voices: ['nova', 'onyx'] });
    saveBench();
    reload();
    await openSession('s1');
    expect(getState().takes.map(({ id }) => id)).toEqual(['t0', 't1']);
    expect(getState()).toMatchObject({ sessionId: 's1', bench: { text: 'Later', voices: ['nova', 'onyx'] } });
    expect(await (await readBlob('t1'))?.text()).toBe('t1');
  });

  test('that is opened twice at once is there once', async () => {
    await speak(take(0));
    reload();
    await Promise.all([openSession('s1'), openSession('s1')]);
    expect(getState().takes).toHaveLength(1);
  });

  test('that is not on this device is missing', async () => {
    await openSession('gone');
    expect(getState()).toMatchObject({ sessionId: null, missingId: 'gone' });
  });

  test('that is missing is looked for again when it is asked for again', async () => {
    await openSession('s1');
    await speak(take(0));
    reload();
    await openSession('s1');
    expect(getState()).toMatchObject({ sessionId: 's1', missingId: null });
  });

  test('gives the next new session its lanes and voices, and none of its text', async () => {
    await speak(take(0));
    editBench({ text: 'Private', voices: ['nova'] });
    saveBench();
    reload();
    await openSession(undefined);
    expect(getState()).toMatchObject({ sessionId: null, bench: { text: '', voices: ['nova'] } });
  });

  test('keeps what was being written when another one is opened', async () => {
    await speak(take(0));
    editBench({ text: 'Half a sen' });
    await openSession(undefined);
    await openSession('s1');
    expect(getState().bench.text).toBe('Half a sen');
  });

  test('keeps what was written before it had been read, beside what was kept', async () => {
    editBench({ voices: ['nova'] });
    await openSession(undefined);
    editBench({ split: 'sentences' });
    saveBench();
    reload();
    const opening = openSession(undefined);
    editBench({ text: 'Too early' });
    editBench(({ voices }) => ({ voices: [...voices, 'onyx'] }));
    await opening;
    const bench = { text: 'Too early', voices: ['nova', 'onyx'], split: 'sentences' };
    expect(getState().bench).toMatchObject(bench);
    reload();
    await openSession(undefined);
    expect(getState().bench).toMatchObject(bench);
  });

  test('has what is written while it is read, and nothing of the text of the one before', async () => {
    await speak(take(0));
    editBench({ text: 'Of the first' });
    const opening = openSession(undefined);
    expect(getState().bench.text).toBe('');
    editBench({ text: 'Of the next' });
    await opening;
    expect(getState().bench.text).toBe('Of the next');
    reload();
    await openSession('s1');
    expect(getState().bench.text).toBe('Of the first');
  });

  test('that begins while the one before is still read stays on the screen', async () => {
    const opening = openSession(undefined);
    await speak(take(0));
    await opening;
    expect(getState()).toMatchObject({ sessionId: 's1', isOpen: true });
  });

  test('shows a take that was being made when the page went away as cut off by it', async () => {
    addTake(take(0, 'Long text'));
    await saveAskedTake('t0');
    reload();
    await openSession('s1');
    expect(getState()).toMatchObject({
      takes: [{ id: 't0', sound: null, ending: { state: 'cut_off', wasReloaded: true } }],
    });
  });

  test('that was asked for and left again is not shown', async () => {
    await speak(take(0));
    reload();
    await Promise.all([openSession('s1'), openSession(undefined)]);
    expect(getState().sessionId).toBeNull();
  });
});

describe('a deleted take', () => {
  test('is gone with its bytes, and the others stay', async () => {
    await speak(take(0), take(1));
    await deleteTake(take(1));
    expect(getState().takes.map(({ id }) => id)).toEqual(['t0']);
    expect(await keptTakes()).toEqual(['t0']);
    expect(await readBlob('t1')).toBeUndefined();
    expect(await readBlob('t0')).toBeDefined();
  });

  test('comes back by undo', async () => {
    await speak(take(0), take(1));
    const restore = await deleteTake(take(0));
    await restore();
    expect(await keptTakes()).toEqual(['t0', 't1']);
    expect(await (await readBlob('t0'))?.text()).toBe('t0');
    expect(getState().takes).toHaveLength(2);
  });

  test('takes its session along when it is the last, and undo brings both back', async () => {
    await speak(take(0));
    const restore = await deleteTake(take(0));
    expect(await keptSessions()).toEqual([]);
    await restore();
    expect(await keptSessions()).toMatchObject([{ id: 's1', title: 'Hi' }]);
    expect(await keptTakes()).toEqual(['t0']);
  });

  test('is not kept when its last bytes come afterwards', async () => {
    await saveTake('t0', new Blob(['late']));
    expect(await readBlob('t0')).toBeUndefined();
  });

  test('does not come back when it is deleted while it is being kept', async () => {
    await speak(take(0));
    addTake(take(1));
    await saveAskedTake('t1');
    const saving = saveTake('t1', new Blob(['late']));
    await deleteTake(take(1));
    await saving;
    expect(await keptTakes()).toEqual(['t0']);
    expect(await readBlob('t1')).toBeUndefined();
  });
});
