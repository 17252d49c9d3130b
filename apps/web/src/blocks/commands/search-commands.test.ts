import { describe, expect, it } from 'vitest';
import type { Command } from './command.ts';
import { searchCommands } from './search-commands.ts';

function command(id: string, group: string, more: Partial<Command> = {}): Command {
  return { id, label: id, group, run: () => undefined, ...more };
}

const commands = [
  command('New chat', 'Chat', { keywords: '新对话 start' }),
  command('Stop', 'Chat'),
  command('Flip lanes', 'Lanes', { keywords: 'swap compare' }),
  command('Stop lane', 'Lanes', { isEnabled: false }),
  command('Start again', 'Lanes'),
];

function search(query: string, recent: string[] = []) {
  return searchCommands({ commands, query, recent, recentName: 'Recent' }).map(({ name, commands: listed }) => [
    name,
    ...listed.map(({ id }) => id),
  ]);
}

describe('searchCommands', () => {
  it('lists what can be run by group', () => {
    expect(search(' ')).toEqual([
      ['Chat', 'New chat', 'Stop'],
      ['Lanes', 'Flip lanes', 'Start again'],
    ]);
  });

  it('lists what was run lately first and only once, and nothing that is not there', () => {
    expect(search('', ['Start again', 'gone', 'Stop lane', 'Stop'])).toEqual([
      ['Recent', 'Start again', 'Stop'],
      ['Chat', 'New chat'],
      ['Lanes', 'Flip lanes'],
    ]);
  });

  it.each([
    ['a word of the label', 'flip', [['Lanes', 'Flip lanes']]],
    ['words in any order', 'lanes fl', [['Lanes', 'Flip lanes']]],
    ['letters in their order', 'nwc', [['Chat', 'New chat']]],
    ['keywords, also in another script', '对话', [['Chat', 'New chat']]],
    ['nothing for a word that is nowhere', 'flip zebra', []],
  ])('finds %s', (_, query, expected) => {
    expect(search(query)).toEqual(expected);
  });

  it('puts the group of the best find first', () => {
    expect(search('start')).toEqual([
      ['Lanes', 'Start again'],
      ['Chat', 'New chat'],
    ]);
  });

  it('puts of equals the one run lately first', () => {
    expect(search('st')[0]).toEqual(['Chat', 'Stop', 'New chat']);
    expect(search('st', ['Start again'])[0]).toEqual(['Lanes', 'Start again']);
  });
});
