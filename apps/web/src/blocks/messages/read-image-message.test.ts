import { expect, it } from 'vitest';
import { readImageMessage } from './read-image-message.ts';

it.each([[{ type: 'lineup.image', width: 640, height: 480 }], [{ type: 'lineup.image.failed' }]])(
  'reads %o',
  (message) => {
    expect(readImageMessage(message)).toEqual(message);
  },
);

it.each([
  [{ type: 'lineup.image', width: 0, height: 480 }],
  [{ type: 'lineup.image', width: 640, height: Infinity }],
  [{ type: 'lineup.image', width: '640', height: 480 }],
  [{ type: 'lineup.image', width: 640 }],
  [{ type: 'other' }],
  ['lineup.image'],
  [null],
  [undefined],
])('takes nothing of %o', (message) => {
  expect(readImageMessage(message)).toBeUndefined();
});
