import { expect, it } from 'vitest';
import { sessionTitle } from './session-title.ts';

it.each([
  [{ name: 'Mine', title: 'Made' }, 'Mine'],
  [{ name: null, title: 'Made' }, 'Made'],
  [{ name: null, title: '' }, 'Untitled'],
])('calls %j %s', (about, title) => {
  expect(sessionTitle(about, 'Untitled')).toBe(title);
});
