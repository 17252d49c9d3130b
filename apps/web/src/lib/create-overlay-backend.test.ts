import { array, asyncProperty, assert, constantFrom, integer, nat, oneof, record, constant, boolean } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryBackend } from './create-memory-backend.ts';
import { createOverlayBackend } from './create-overlay-backend.ts';
import { STORE_NAMES, type AnyRecord } from './store-names.ts';
import type { Change, RecordBackend } from './record-backend.ts';

type Text = AnyRecord & { sessionId: string; seq: number; text: string };

function text(id: string, words: string, seq = 0, sessionId = 's1'): Text {
  return { id, sessionId, seq, text: words };
}

const put = (id: string, words: string, seq?: number): Change => ({ store: 'runs', put: text(id, words, seq) });
const remove = (id: string): Change => ({ store: 'runs', remove: id });

/** An update that tells how often and upon what it was made. */
const append = (id: string, words: string): Change => ({
  store: 'runs',
  id,
  update: (before) => text(id, `${before === undefined ? '' : wordsOf(before)}${words}`),
});

function wordsOf(each: AnyRecord): string {
  return 'text' in each && typeof each.text === 'string' ? each.text : '';
}

/** A backend whose changes fail while `fails` says so. */
function failing(fails: (changes: readonly Change[]) => boolean) {
  const memory = createMemoryBackend();
  const base: RecordBackend = {
    ...memory,
    async change(changes) {
      if (fails(changes)) throw new DOMException('full', 'QuotaExceededError');
      await memory.change(changes);
    },
  };
  return { base, memory };
}

function start(fails: (changes: readonly Change[]) => boolean) {
  const { base, memory } = failing(fails);
  const states: string[] = [];
  const late: Change[] = [];
  const overlay = createOverlayBackend(base, {
    onFailed: () => states.push('failed'),
    onStored(changes) {
      states.push('stored');
      late.push(...changes);
    },
  });
  return { overlay, memory, states, late };
}

async function readAll(backend: RecordBackend) {
  const stores = await Promise.all(STORE_NAMES.map(async (store) => [store, await backend.getAll(store)]));
  const parts = await Promise.all(['s1', 's2'].map((id) => backend.getParts('runs', id)));
  const prefixed = await Promise.all(['a:', 'b:'].map((prefix) => backend.getByPrefix('journal', prefix)));
  const single = await Promise.all(['a', 'b', 'c'].map((id) => backend.get('runs', id)));
  return { stores: Object.fromEntries(stores), parts, prefixed, single };
}

describe('a change that fails', () => {
  it('is read as if it had been written, and told', async () => {
    const { overlay, memory, states } = start(() => true);
    await overlay.change([put('a', 'new')]);
    expect(states).toEqual(['failed']);
    expect(await overlay.get('runs', 'a')).toMatchObject({ text: 'new' });
    expect(await overlay.getAll('runs')).toMatchObject([{ text: 'new' }]);
    expect(await overlay.getParts('runs', 's1')).toMatchObject([{ text: 'new' }]);
    expect(await memory.getAll('runs')).toEqual([]);
  });

  it('hides what was deleted, and shows what was changed', async () => {
    let isFull = false;
    const { overlay } = start(() => isFull);
    await overlay.change([put('a', 'one'), put('b', 'two', 1), { store: 'journal', put: { id: 'a:1' } }]);
    isFull = true;
    await overlay.change([remove('a'), append('b', '!'), { store: 'journal', removePrefix: 'a:' }]);
    expect(await overlay.getParts('runs', 's1')).toMatchObject([{ id: 'b', text: 'two!' }]);
    expect(await overlay.get('runs', 'a')).toBeUndefined();
    expect(await overlay.getByPrefix('journal', 'a:')).toEqual([]);
  });

  it('is written, with all that came after it, by the next change that succeeds', async () => {
    let isFull = true;
    const { overlay, memory, states, late } = start(() => isFull);
    await memory.change([put('b', 'old')]);
    await overlay.change([put('a', 'one')]);
    await overlay.change([remove('b')]);
    await overlay.change([append('a', ', two')]);
    isFull = false;
    await overlay.change([put('c', 'three')]);
    expect(states).toEqual(['failed', 'failed', 'failed', 'stored']);
    expect(await memory.getAll('runs')).toMatchObject([
      { id: 'a', text: 'one, two' },
      { id: 'c', text: 'three' },
    ]);
    expect(late).toHaveLength(3);
  });

  it('is made of what the store has when it is written, so that what another tab has put there stays', async () => {
    let isFull = true;
    const { overlay, memory } = start(() => isFull);
    await memory.change([put('a', 'one')]);
    await overlay.change([append('a', ', mine')]);
    await memory.change([put('a', 'one, of another tab')]);
    isFull = false;
    await overlay.change([]);
    expect(await memory.get('runs', 'a')).toMatchObject({ text: 'one, of another tab, mine' });
  });

  it('keeps nothing that came after it from being written, as far as it does not build on it', async () => {
    const isTooLarge = (changes: readonly Change[]) => changes.some((each) => 'put' in each && each.put.id === 'huge');
    const { overlay, memory, states } = start(isTooLarge);
    await overlay.change([put('huge', 'sound')]);
    await overlay.change([put('a', 'message')]);
    expect(states).toEqual(['failed', 'failed']);
    expect(await memory.getAll('runs')).toMatchObject([{ id: 'a' }]);
    expect(await overlay.getAll('runs')).toMatchObject([{ id: 'a' }, { id: 'huge' }]);
    await overlay.change([remove('huge')]);
    expect(states.at(-1)).toBe('stored');
  });

  it('fits once there is room: what deletes is written by itself', async () => {
    let used = 2;
    const { overlay, memory, states } = start((changes) => {
      const puts = changes.filter((each) => 'put' in each).length;
      if (used + puts > 2) return true;
      used += puts - changes.filter((each) => 'remove' in each).length;
      return false;
    });
    await memory.change([put('old', ''), put('older', '')]);
    await overlay.change([put('new', '')]);
    await overlay.change([remove('old')]);
    expect(states).toEqual(['failed', 'stored']);
    expect((await memory.getAll('runs')).map(({ id }) => id)).toEqual(['new', 'older']);
  });

  it('fails alone when others were asked for with it', async () => {
    const { overlay, memory, states } = start((changes) =>
      changes.some((each) => 'put' in each && each.put.id === 'huge'),
    );
    await Promise.all([
      overlay.change([put('a', '')]),
      overlay.change([put('huge', '')]),
      overlay.change([put('b', '')]),
    ]);
    expect((await memory.getAll('runs')).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(states.at(-1)).toBe('failed');
  });
});

describe('changes', () => {
  it('that are asked for in one breath are one transaction', async () => {
    const transactions: number[] = [];
    const { overlay } = start((changes) => {
      transactions.push(changes.length);
      return false;
    });
    await Promise.all(['a', 'b', 'c'].map((id) => overlay.change([put(id, '')])));
    expect(transactions).toEqual([3]);
  });

  it('are seen by every reading that is asked for after them, and by none before', async () => {
    const { overlay } = start(() => false);
    const before = overlay.get('runs', 'a');
    const changed = overlay.change([put('a', 'one')]);
    const after = overlay.get('runs', 'a');
    const changedAgain = overlay.change([put('a', 'two')]);
    await Promise.all([changed, changedAgain]);
    expect(await before).toBeUndefined();
    expect(await after).toMatchObject({ text: 'one' });
  });

  it.each([
    [
      'a record that cannot be cloned',
      { store: 'runs', put: Object.assign(text('a', ''), { run: () => null }) } as const,
    ],
    [
      'an update that throws',
      {
        store: 'runs',
        id: 'a',
        update() {
          throw new TypeError('a fault of our own');
        },
      } as const,
    ],
  ])('reject for %s, and do not keep later ones from being written', async (_, change) => {
    const memory = createMemoryBackend();
    const overlay = createOverlayBackend(memory, { onFailed: () => undefined, onStored: () => undefined });
    await expect(overlay.change([change])).rejects.toThrow(/./u);
    await overlay.change([put('b', 'later')]);
    expect(await memory.getAll('runs')).toMatchObject([{ id: 'b' }]);
  });

  it('are not made where what they belong to is gone', async () => {
    let isFull = false;
    const { overlay, memory } = start(() => isFull);
    const stretch = (id: string, of: string): Change => ({
      store: 'journal',
      put: { id },
      onlyWith: { store: 'runs', id: of },
    });
    await overlay.change([put('a', ''), put('b', ''), stretch('a:1', 'a'), stretch('c:1', 'c')]);
    isFull = true;
    await overlay.change([stretch('a:2', 'a'), stretch('b:2', 'b'), stretch('c:2', 'c')]);
    // Another tab deletes the run while this one cannot write.
    await memory.change([remove('b')]);
    isFull = false;
    await overlay.change([put('d', '')]);
    expect((await memory.getAll('journal')).map(({ id }) => id)).toEqual(['a:1', 'a:2']);
  });
});

const ids = constantFrom('a', 'b', 'c');
const stretches = constantFrom('a:1', 'a:2', 'b:1', 'b:2');
const words = constantFrom('x', 'y', 'z');
const isOnlyWith = oneof(constant(null), ids);
const anyChange = oneof(
  record({ id: ids, words, seq: nat(2), sessionId: constantFrom('s1', 's2'), of: isOnlyWith }).map(
    ({ id, words: own, seq, sessionId, of }): Change => ({
      store: 'runs',
      put: text(id, own, seq, sessionId),
      ...(of !== null && { onlyWith: { store: 'runs', id: of } }),
    }),
  ),
  record({ id: ids, words }).map(({ id, words: own }) => append(id, own)),
  record({ id: ids, words }).map(({ id, words: own }): Change => ({
    store: 'runs',
    id,
    update: (before) => (before === undefined ? null : { ...before, ...text(id, own) }),
  })),
  ids.map(remove),
  record({ id: stretches, of: isOnlyWith }).map(({ id, of }): Change => ({
    store: 'journal',
    put: { id },
    ...(of !== null && { onlyWith: { store: 'runs', id: of } }),
  })),
  constantFrom('a:', 'b:').map((removePrefix): Change => ({ store: 'journal', removePrefix })),
);

/** Groups of changes, whether they are waited for, and for each transaction whether it fails. */
const history = record({
  groups: array(record({ changes: array(anyChange, { minLength: 1, maxLength: 4 }), isAwaited: boolean() }), {
    maxLength: 14,
    size: 'max',
  }),
  failures: array(boolean(), { maxLength: 30 }),
});

describe('any changes with any failures', () => {
  it('read as if nothing had failed, and are all written by the next success', async () => {
    await assert(
      asyncProperty(history, integer({ min: 0, max: 13 }), async ({ groups, failures }, lookAt) => {
        const coming = [...failures];
        let isHealed = false;
        const { overlay, memory } = start(() => !isHealed && (coming.shift() ?? false));
        const plain = createMemoryBackend();
        let seen: unknown[] = [];
        for (const [index, { changes, isAwaited }] of groups.entries()) {
          const changed = overlay.change(changes);
          if (isAwaited) await changed;
          await plain.change(changes);
          if (index === lookAt) seen = [await readAll(overlay), await readAll(plain)];
        }
        expect(seen[0]).toEqual(seen[1]);
        expect(await readAll(overlay)).toEqual(await readAll(plain));
        isHealed = true;
        await overlay.change([]);
        expect(await readAll(overlay)).toEqual(await readAll(plain));
        expect(await readAll(memory)).toEqual(await readAll(plain));
      }),
      { numRuns: 1000, seed: 20261129 },
    );
  });
});
