import { describe, expect, it } from 'vitest';
import type { SessionRecord } from '#lib/session-record.ts';
import { createSearchIndex, type SearchIndex } from './create-search-index.ts';
import { searchText } from './search-text.ts';
import { splitQuery } from './split-query.ts';

function session(id: string, about: Partial<SessionRecord> = {}): SessionRecord {
  return {
    id,
    screen: 'chat',
    title: `Title of ${id}`,
    createdAt: 1,
    updatedAt: 1,
    lanes: ['A'],
    models: [],
    name: null,
    isPinned: false,
    tags: [],
    ...about,
  };
}

function fill(index: SearchIndex, id: string, ...texts: string[]) {
  index.put(
    id,
    texts.map((text, place) => searchText({ recordId: `${id}-${place}`, turnId: null, kind: 'answer', text })),
  );
}

function find(index: SearchIndex, sessions: readonly SessionRecord[], query: string) {
  return index
    .search(sessions, splitQuery(query))
    .map(({ session: { id }, text }) => [id, text?.text ?? null] as const);
}

describe('createSearchIndex', () => {
  const index = createSearchIndex();
  const sessions = [
    session('boat', { name: 'Harbour walks', tags: ['travel'], models: ['gpt-4o'] }),
    session('tea', { title: '泡茶的水温' }),
    session('empty'),
  ];
  fill(index, 'boat', 'The ferry leaves at six.', 'The FERRY returns at noon, if the wind allows.');
  fill(index, 'tea', '绿茶用八十度的水', 'Ｆｕｌｌｗｉｄｔｈ ｗｏｒｄｓ, é decomposed and ﬁne ligatures');

  it.each([
    ['ferry', 'boat', 'The ferry leaves at six.'],
    ['FERRY noon', 'boat', 'The FERRY returns at noon, if the wind allows.'],
    ['noon six', 'boat', 'The ferry leaves at six.'],
    ['ferry travel', 'boat', 'The ferry leaves at six.'],
    ['harbour', 'boat', null],
    ['gpt-4o', 'boat', null],
    ['八十度', 'tea', '绿茶用八十度的水'],
    ['水温', 'tea', null],
    ['fullwidth ＷＯＲＤＳ', 'tea', 'Ｆｕｌｌｗｉｄｔｈ ｗｏｒｄｓ, é decomposed and ﬁne ligatures'],
    ['fine é', 'tea', 'Ｆｕｌｌｗｉｄｔｈ ｗｏｒｄｓ, é decomposed and ﬁne ligatures'],
  ])('%j finds %s', (query, id, text) => {
    expect(find(index, sessions, query)).toEqual([[id, text]]);
  });

  it.each(['ferry 水温', 'walkstravel', 'sixthe'])('%j is in no session', (query) => {
    expect(find(index, sessions, query)).toEqual([]);
  });

  it('gives all sessions, in their order, for no words', () => {
    expect(find(index, sessions, ' ').map(([id]) => id)).toEqual(['boat', 'tea', 'empty']);
  });

  it('finds what a session is called now and what it holds now', () => {
    const own = createSearchIndex();
    fill(own, 'a', 'old words');
    expect(find(own, [session('a')], 'n')).toEqual([]);
    expect(find(own, [session('a', { name: 'new name' })], 'ne')).toEqual([['a', null]]);
    fill(own, 'a', 'newer words');
    expect(find(own, [session('a')], 'newer')).toEqual([['a', 'newer words']]);
  });

  it('looks again at what a filter had kept away', () => {
    const own = createSearchIndex();
    fill(own, 'a', 'wind');
    fill(own, 'b', 'wind');
    const [a, b] = [session('a'), session('b')];
    expect(find(own, [a], 'wi')).toHaveLength(1);
    expect(find(own, [a, b], 'win')).toHaveLength(2);
  });

  it('knows whose record it is, and forgets sessions that are gone', () => {
    expect(index.ownerOf('boat-1')).toBe('boat');
    expect(index.ownerOf('other')).toBeUndefined();
    index.keepOnly(new Set(['tea']));
    expect([index.has('boat'), index.has('tea')]).toEqual([false, true]);
  });
});

describe('the work of a key', () => {
  const MESSAGES = 10_000;
  const PER_SESSION = 20;
  const index = createSearchIndex();
  const sessions = Array.from({ length: MESSAGES / PER_SESSION }, (_, place) => session(`s${place}`));
  for (const [place, { id }] of sessions.entries()) {
    const texts = Array.from({ length: PER_SESSION }, (_, seq) => (seq % 2 === 0 ? 'plain words' : `answer ${seq}`));
    fill(index, id, ...texts, place % 100 === 0 ? 'the needle is here' : 'the nettle is here');
  }

  function workOf(query: string): number {
    const before = index.examined();
    index.search(sessions, splitQuery(query));
    return index.examined() - before;
  }

  it('is at most one look at every text, and with every letter only at what is left', () => {
    const all = MESSAGES + sessions.length;
    expect(workOf('ne')).toBe(all);
    // Found everywhere by two letters, the third leaves it to the needles.
    expect(workOf('nee')).toBe(all);
    expect(workOf('need')).toBe(5 * (PER_SESSION + 1));
    expect(workOf('needle')).toBe(5 * (PER_SESSION + 1));
    // Another query begins anew.
    expect(workOf('plain')).toBe(sessions.length);
  });
});
