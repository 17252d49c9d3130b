import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeLaneRun, makeRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import { byPlace } from '#lib/by-place.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { hasSameShape } from './has-same-shape.ts';
import { mergeTurns } from './merge-turns.ts';
import { nextSeq } from './next-seq.ts';

const ended = (text: string, change: Partial<LaneRun> = {}) => makeLaneRun('a', { run: makeRun(text), ...change });
const live = (text: string, change: Partial<LaneRun> = {}) => makeLaneRun('a', { run: makeRun(text, null), ...change });

/** What a list of turns says, as short as it can be told apart. */
function tell(turns: readonly Turn[]) {
  return turns.map(({ id, parent, role, chosen, runs }) => ({
    turn: [id, parent, role, chosen],
    runs: runs.map((each) => [each.id, each.edit, each.choice, each.run.choices[0]?.text, each.run.end?.state]),
  }));
}

type Case = [name: string, own: Turn[], saved: Turn[], expected: Turn[]];

const CASES: Case[] = [
  [
    'a turn of another tab is added',
    [makeTurn('one')],
    [makeTurn('one'), makeTurn('two')],
    [makeTurn('one'), makeTurn('two')],
  ],
  ['a turn that was deleted is gone', [makeTurn('one'), makeTurn('two')], [makeTurn('two')], [makeTurn('two')]],
  [
    'the order is that of what is saved',
    [makeTurn('b'), makeTurn('a')],
    [makeTurn('a'), makeTurn('b')],
    [makeTurn('a'), makeTurn('b')],
  ],
  [
    'what comes here is newer than what is saved',
    [makeTurn('one', [live('Hello wor')])],
    [makeTurn('one', [live('')])],
    [makeTurn('one', [live('Hello wor')])],
  ],
  [
    'what a person decided of a run that comes here is as it was decided elsewhere',
    [makeTurn('one', [live('Hello wor')])],
    [makeTurn('one', [live('', { edit: 'Hi', choice: 1 })])],
    [makeTurn('one', [live('Hello wor', { edit: 'Hi', choice: 1 })])],
  ],
  [
    'what comes in another tab is as far as it was read',
    [makeTurn('one', [live('Hel', { isElsewhere: true })])],
    [makeTurn('one', [live('Hello', { isElsewhere: true })])],
    [makeTurn('one', [live('Hello', { isElsewhere: true })])],
  ],
  [
    'a run that ended in another tab has ended',
    [makeTurn('one', [live('Hel', { isElsewhere: true })])],
    [makeTurn('one', [ended('Hello')])],
    [makeTurn('one', [ended('Hello')])],
  ],
  [
    'a run that was taken for lost and was not is as it ended',
    [makeTurn('one', [makeLaneRun('a', { run: makeRun('Hel', 'cut_off'), wasReloaded: true })])],
    [makeTurn('one', [ended('Hello')])],
    [makeTurn('one', [ended('Hello')])],
  ],
  [
    'an edited answer is the edited one',
    [makeTurn('one', [ended('Hello')])],
    [makeTurn('one', [ended('Hello', { edit: 'Hi' })])],
    [makeTurn('one', [ended('Hello', { edit: 'Hi' })])],
  ],
  [
    'a choice of another tab counts',
    [makeTurn('one', [], { chosen: { a: 'x' } })],
    [makeTurn('one', [], { chosen: { a: 'y', b: 'z' } })],
    [makeTurn('one', [], { chosen: { a: 'y', b: 'z' } })],
  ],
  [
    'a turn whose parent was deleted follows the turn before',
    [makeTurn('two', [], { parent: 'one' })],
    [makeTurn('two', [], { parent: null })],
    [makeTurn('two', [], { parent: null })],
  ],
];

describe('mergeTurns', () => {
  it.each(CASES)('%s', (_, own, saved, expected) => {
    expect(tell(mergeTurns(own, saved))).toEqual(tell(expected));
  });

  it('keeps what has not changed as the same objects, with the wire record that was read', () => {
    const wire = { path: '', request: null, sentAt: 0, frames: [] };
    const own = [makeTurn('one', [ended('Hi', { wire })], { chosen: { a: 'x' } }), makeTurn('two')];
    const saved = [makeTurn('one', [ended('Hi')], { chosen: { a: 'x' } }), makeTurn('two', [ended('Ho')])];
    const merged = mergeTurns(own, saved);
    expect(merged[0]).toBe(own[0]);
    expect(merged[1]?.runs).toHaveLength(1);
  });
});

type SavedRun = { turnId: string; run: LaneRun };

/** What is saved of a conversation, as the store changes it: what is gone cannot be changed. */
function createStore() {
  const turns = new Map<string, Turn>();
  const runs = new Map<string, SavedRun>();
  return {
    putTurn: (turn: Turn) => void turns.set(turn.id, { ...turn, runs: [] }),
    putRun: (turnId: string, run: LaneRun) => void runs.set(run.id, { turnId, run }),
    patchTurn(id: string, patch: Partial<Turn>) {
      const before = turns.get(id);
      if (before !== undefined) turns.set(id, { ...before, ...patch, chosen: { ...before.chosen, ...patch.chosen } });
    },
    patchRun(id: string, patch: Partial<LaneRun>) {
      const before = runs.get(id);
      if (before !== undefined) runs.set(id, { ...before, run: { ...before.run, ...patch } });
    },
    removeTurn: (id: string) => turns.delete(id),
    removeRun: (id: string) => runs.delete(id),
    /** As another page reads it: a run without an end is received elsewhere. */
    read(): Turn[] {
      const parts = Map.groupBy(runs.values(), ({ turnId }) => turnId);
      return [...turns.values()].toSorted(byPlace).map((turn) => ({
        ...turn,
        runs: (parts.get(turn.id) ?? [])
          .map(({ run }) => ({ ...run, isElsewhere: run.run.end === null }))
          .toSorted(byPlace),
      }));
    },
  };
}

type Store = ReturnType<typeof createStore>;

/** A tab as the store's owner does it: what it changes is in its state and asked to be saved in one breath. */
class Tab {
  turns: Turn[] = [];
  private reading: { before: Turn[]; saved: Turn[] } | null = null;
  private readonly store: Store;
  private readonly name: string;
  private count = 0;
  private readonly deleted = new Set<string>();
  private readonly ended = new Set<string>();
  /** What this tab receives, by run. */
  private readonly receiving = new Map<string, string>();

  constructor(store: Store, name: string) {
    this.store = store;
    this.name = name;
  }

  private newId(): string {
    this.count += 1;
    return `${this.name}${this.count}`;
  }

  private change(id: string, change: (turn: Turn) => Turn): void {
    this.turns = this.turns.map((turn) => (turn.id === id ? change(turn) : turn));
  }

  private changeRun(id: string, patch: Partial<LaneRun>): void {
    this.turns = this.turns.map((turn) =>
      turn.runs.some((run) => run.id === id)
        ? { ...turn, runs: turn.runs.map((run) => (run.id === id ? { ...run, ...patch } : run)) }
        : turn,
    );
  }

  ownLive(): LaneRun[] {
    return this.turns.flatMap(({ runs }) => runs.filter(({ run, isElsewhere }) => run.end === null && !isElsewhere));
  }

  send(pick: number): void {
    const parent = pickFrom(this.turns, pick)?.id ?? null;
    const turn = makeTurn(this.newId(), [], { seq: nextSeq(this.turns), parent });
    this.turns = [...this.turns, turn];
    this.store.putTurn(turn);
    this.ask(turn.id);
  }

  ask(turnId: string): void {
    const run = live('', { id: this.newId(), seq: nextSeq(this.turns.flatMap(({ runs }) => runs)) });
    this.change(turnId, (turn) => ({ ...turn, runs: [...turn.runs, run], chosen: { ...turn.chosen, a: run.id } }));
    this.store.patchTurn(turnId, { chosen: { a: run.id } });
    this.store.putRun(turnId, run);
    this.receiving.set(run.id, '');
  }

  retry(pick: number): void {
    const turn = pickFrom(this.turns, pick);
    if (turn !== undefined) this.ask(turn.id);
  }

  grow(pick: number): void {
    const run = pickFrom(this.ownLive(), pick);
    if (run === undefined) return;
    const text = `${run.run.choices[0]?.text}.`;
    this.changeRun(run.id, { run: makeRun(text, null) });
    this.receiving.set(run.id, text);
  }

  end(pick: number): void {
    const run = pickFrom(this.ownLive(), pick);
    if (run === undefined) return;
    const patch = { run: makeRun(`${run.run.choices[0]?.text} end`) };
    this.changeRun(run.id, patch);
    this.store.patchRun(run.id, patch);
    this.receiving.delete(run.id);
    this.ended.add(run.id);
  }

  edit(pick: number): void {
    const run = pickFrom(
      this.turns.flatMap(({ runs }) => runs),
      pick,
    );
    if (run === undefined) return;
    const patch = { edit: this.newId() };
    this.changeRun(run.id, patch);
    this.store.patchRun(run.id, patch);
  }

  choose(pick: number): void {
    const turn = pickFrom(this.turns, pick);
    const run = pickFrom(turn?.runs ?? [], pick);
    if (turn === undefined || run === undefined) return;
    this.change(turn.id, (each) => ({ ...each, chosen: { ...each.chosen, a: run.id } }));
    this.store.patchTurn(turn.id, { chosen: { a: run.id } });
  }

  deleteTurn(pick: number): void {
    const turn = pickFrom(this.turns, pick);
    if (turn === undefined) return;
    const followers = this.turns.filter(({ parent }) => parent === turn.id);
    this.turns = this.turns
      .filter(({ id }) => id !== turn.id)
      .map((each) => (each.parent === turn.id ? { ...each, parent: turn.parent } : each));
    this.deleted.add(turn.id);
    this.store.removeTurn(turn.id);
    for (const { id } of turn.runs) this.store.removeRun(id);
    for (const { id } of followers) this.store.patchTurn(id, { parent: turn.parent });
  }

  read(): void {
    this.reading = { before: this.turns, saved: this.store.read() };
  }

  /** What was read is of no use when this tab has changed something since. */
  apply(): void {
    if (this.reading === null) return;
    const { before, saved } = this.reading;
    if (hasSameShape(before, this.turns)) this.turns = mergeTurns(this.turns, saved);
    this.reading = null;
  }

  /** What this tab has done and nobody has undone, but does not show. */
  lost(): string[] {
    const saved = new Map(this.store.read().flatMap(({ runs }) => runs.map((run) => [run.id, run])));
    const shown = this.turns.flatMap(({ runs }) => runs);
    const own = new Map(this.ownLive().map((run) => [run.id, run.run.choices[0]?.text]));
    const received = [...this.receiving].filter(([id, text]) => saved.has(id) && own.get(id) !== text);
    const edits = shown.filter(({ id, edit }) => {
      const now = saved.get(id)?.edit;
      return now?.startsWith(this.name) === true && now !== edit;
    });
    const open = shown.filter(({ id, run }) => this.ended.has(id) && run.end === null);
    const ghosts = this.turns.filter(({ id }) => this.deleted.has(id));
    return [
      ...received.map(([id]) => `${id} comes`),
      ...edits.map(({ id }) => `${id} edited`),
      ...open.map(({ id }) => `${id} ended`),
      ...ghosts.map(({ id }) => `${id} ghost`),
    ];
  }
}

function pickFrom<T>(list: readonly T[], pick: number): T | undefined {
  return list[pick % Math.max(1, list.length)];
}

const step = record({
  tab: nat(1),
  kind: constantFrom('send', 'retry', 'grow', 'end', 'edit', 'choose', 'deleteTurn', 'read', 'apply', 'read', 'apply'),
  pick: nat(7),
});

describe('two tabs that change the same conversation, in any order, following each other now and then', () => {
  it('come to the same list, which is what is saved, and lose nothing of what comes', () => {
    assert(
      property(array(step, { maxLength: 60, size: 'max' }), (steps) => {
        const store = createStore();
        const tabs = [new Tab(store, 'a'), new Tab(store, 'b')];
        for (const { tab, kind, pick } of steps) {
          tabs[tab]?.[kind](pick);
          expect(tabs.flatMap((each) => each.lost())).toEqual([]);
        }
        for (const tab of tabs) {
          tab.read();
          tab.apply();
        }
        expect(tabs.flatMap((each) => each.lost())).toEqual([]);
        const [first, second] = tabs.map(({ turns }) => turns.map(comparable));
        expect(first).toEqual(second);
        expect(first).toEqual(store.read().map(comparable));
      }),
      { numRuns: 1000, seed: 6 },
    );
  });
});

/** A turn without what only the tab that receives a run can know. */
function comparable({ id, seq, parent, chosen, runs }: Turn) {
  const own = runs.map((each) => [each.id, each.seq, each.edit, each.run.end && each.run.choices[0]?.text]);
  return { id, seq, parent, chosen, own };
}
