import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJpegOrientation } from './read-jpeg-orientation.ts';

const START = [0xff, 0xd8];
const JFIF = [0xff, 0xe0, 0, 4, 0x4a, 0x46];
const SCAN = [0xff, 0xda, 0, 2];

function exif(orientation: number, isLittle: boolean): number[] {
  const short = (value: number) => (isLittle ? [value, 0] : [0, value]);
  const long = (value: number) => (isLittle ? [value, 0, 0, 0] : [0, 0, 0, value]);
  const make = [...(isLittle ? [0x0f, 0x01] : [0x01, 0x0f]), ...short(2), ...long(1), ...long(0)];
  const entry = [...(isLittle ? [0x12, 0x01] : [0x01, 0x12]), ...short(3), ...long(1), ...short(orientation), 0, 0];
  const order = isLittle ? [0x49, 0x49] : [0x4d, 0x4d];
  const tiff = [...order, ...short(42), ...long(8), ...short(2), ...make, ...entry];
  return [0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
}

describe('readJpegOrientation', () => {
  it.each([
    ['big-endian EXIF', [...START, ...exif(6, false), ...SCAN], 6],
    ['little-endian EXIF', [...START, ...exif(8, true), ...SCAN], 8],
    ['EXIF after another segment', [...START, ...JFIF, ...exif(3, false), ...SCAN], 3],
    ['no EXIF', [...START, ...JFIF, ...SCAN], 1],
    ['EXIF after the picture began', [...START, ...SCAN, ...exif(3, false)], 1],
    ['EXIF that is cut off', [...START, ...exif(6, false).slice(0, -8)], 1],
    ['a directory that begins where the data ends', [...START, ...exif(6, false).with(17, 34), ...SCAN], 1],
    ['nothing', [], 1],
  ])('reads %s', (_, bytes, orientation) => {
    expect(readJpegOrientation(Uint8Array.from(bytes))).toBe(orientation);
  });

  it('reads any bytes without failing', () => {
    const damaged = fc.tuple(fc.nat(40), fc.nat(255));
    fc.assert(
      fc.property(fc.array(damaged, { maxLength: 6 }), (changes) => {
        const bytes = Uint8Array.from([...START, ...exif(6, false), ...SCAN]);
        for (const [at, value] of changes) bytes[at] = value;
        expect(readJpegOrientation(bytes)).toBeTypeOf('number');
      }),
      { seed: 20_261_123, numRuns: 2_000 },
    );
  });
});
