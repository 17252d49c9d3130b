import { describe, expect, it } from 'vitest';
import { listCommands, registerCommands, unregisterCommands } from './commands-store.ts';

function commands(...ids: string[]) {
  return ids.map((id) => ({ id, label: id, group: '', run: () => undefined }));
}

describe('the commands of the screen', () => {
  it('are those of all sources, in the order in which these came', () => {
    registerCommands('shell', commands('theme'));
    registerCommands('chat', commands('send', 'stop'));
    registerCommands('shell', commands('theme', 'language'));
    expect(listCommands().map(({ id }) => id)).toEqual(['theme', 'language', 'send', 'stop']);

    unregisterCommands('shell');
    expect(listCommands().map(({ id }) => id)).toEqual(['send', 'stop']);
  });
});
