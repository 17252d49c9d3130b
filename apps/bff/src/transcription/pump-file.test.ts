import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { pumpFile } from './pump-file.ts';

/** Pumps pieces through and keeps what is said of them; lengths stand for bytes. */
async function pump(pieces: readonly Buffer[], isBroken = false): Promise<(string | number)[]> {
  const stream = new PassThrough();
  const said: (string | number)[] = [];
  const closed = new Promise((resolve) => stream.once('close', resolve));
  pumpFile(stream, {
    onBegin: (firstBytes) => said.push('begin', firstBytes.length),
    onBytes: (bytes) => said.push('bytes', bytes.length),
    onEnd: () => said.push('end'),
    onBreak: () => said.push('break'),
  });
  for (const piece of pieces) {
    stream.write(piece);
    // Pieces that wait together would be read as one.
    await new Promise((resolve) => setImmediate(resolve));
  }
  if (isBroken) stream.destroy(new Error('gone'));
  else stream.end();
  await closed;
  return said;
}

const bytes = (...lengths: number[]): Buffer[] => lengths.map((length) => Buffer.alloc(length));

describe('pumpFile', () => {
  it.each([
    ['large pieces pass as they come', bytes(100, 200), ['begin', 100, 'bytes', 100, 'bytes', 200, 'end']],
    [
      'small first pieces are gathered until they tell the container',
      bytes(1, 62, 1, 5),
      ['begin', 64, 'bytes', 64, 'bytes', 5, 'end'],
    ],
    ['a file that is shorter is gathered whole', bytes(1, 2), ['begin', 3, 'bytes', 3, 'end']],
    ['an empty file begins and ends', [], ['begin', 0, 'end']],
  ])('%s', async (_, pieces, expected) => {
    expect(await pump(pieces)).toEqual(expected);
  });

  it.each([
    ['in the middle', bytes(100), ['begin', 100, 'bytes', 100]],
    ['before it has begun', bytes(3), []],
  ])('says that a file breaks off %s', async (_, pieces, expected) => {
    const said = await pump(pieces, true);
    expect(said.slice(0, expected.length)).toEqual(expected);
    expect(new Set(said.slice(expected.length))).toEqual(new Set(['break']));
  });
});
