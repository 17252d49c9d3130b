import { describe, expect, it } from 'vitest';
import { readRoute, type Route } from './read-route.ts';

describe('readRoute', () => {
  it.each<[path: string, route: Route]>([
    ['/', { screen: 'chat' }],
    ['/chat/a1', { screen: 'chat', sessionId: 'a1' }],
    ['/chat', { screen: 'not-found' }],
    ['/speech', { screen: 'speech' }],
    ['/speech/', { screen: 'speech' }],
    ['/speech/a1', { screen: 'speech', sessionId: 'a1' }],
    ['/transcription/a1', { screen: 'transcription', sessionId: 'a1' }],
    ['/history', { screen: 'history' }],
    ['/settings', { screen: 'settings' }],
    ['/operator', { screen: 'operator' }],
    ['/operator/a1', { screen: 'not-found' }],
    ['/settings/a1', { screen: 'not-found' }],
    ['/speech/a1/b', { screen: 'not-found' }],
    ['/elsewhere', { screen: 'not-found' }],
  ])('reads %s', (path, route) => {
    expect(readRoute(path)).toEqual(route);
  });
});
