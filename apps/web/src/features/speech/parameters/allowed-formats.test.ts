import { expect, it } from 'vitest';
import { allowedFormats } from './allowed-formats.ts';

const documented = { speechFormats: ['mp3', 'opus', 'aac', 'flac'] };
const few = { speechFormats: ['wav', 'flac', 'mp3'] };

it.each([
  ['every known format without a gateway', [], ['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']],
  ['every known format where limits are not known', [undefined], ['mp3', 'opus', 'aac', 'flac', 'wav', 'pcm']],
  ['those of one gateway in its order', [few], ['wav', 'flac', 'mp3']],
  ['those that all gateways speak', [documented, few, undefined], ['mp3', 'flac']],
  ['none where gateways have nothing in common', [documented, { speechFormats: ['pcm'] }], []],
])('allowedFormats lists %s', (_, limits, expected) => {
  expect(allowedFormats(limits)).toEqual(expected);
});
