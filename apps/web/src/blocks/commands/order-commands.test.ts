import { expect, it } from 'vitest';
import { orderCommands } from './order-commands.ts';

const command = (id: string, isEverywhere: boolean) => ({
  id,
  label: id,
  group: '',
  run: () => undefined,
  isEverywhere,
});

it('puts the commands of the screen before those of everywhere, whichever was registered first', () => {
  const sources = new Map([
    ['shell', [command('theme', true), command('language', true)]],
    ['chat', [command('send', false), command('stop', false)]],
  ]);
  expect(orderCommands(sources).map(({ id }) => id)).toEqual(['send', 'stop', 'theme', 'language']);
});
