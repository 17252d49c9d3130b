import { expect, it } from 'vitest';
import type { SessionRecord } from '#lib/session-record.ts';
import { orderSessions } from './order-sessions.ts';

function session(id: string, about: Partial<SessionRecord>): SessionRecord {
  const facts = { screen: 'chat', title: '', createdAt: 1, updatedAt: 1, lanes: [], models: [] } as const;
  return { id, ...facts, lanes: [], models: [], name: null, isPinned: false, tags: [], ...about };
}

it('orders the pinned first, and the latest first among either', () => {
  const sessions = [
    session('old', { updatedAt: 1 }),
    session('old pin', { updatedAt: 2, isPinned: true }),
    session('new', { updatedAt: 9 }),
    session('new pin', { updatedAt: 3, isPinned: true }),
  ];
  expect(orderSessions(sessions).map(({ id }) => id)).toEqual(['new pin', 'old pin', 'new', 'old']);
});
