import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStops, writeStops } from './read-stops.ts';

describe('readStops', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['END', ['END']],
    ['END\n\nSTOP\n', ['END', 'STOP']],
    ['\\n\\n', ['\n\n']],
    ['a\\tb\\\\n', ['a\tb\\n']],
    ['\\d', ['\\d']],
    [' ', [' ']],
  ])('reads %j as %j', (lines, stops) => {
    expect(readStops(lines)).toEqual(stops);
  });

  it('reads back what writeStops wrote', () => {
    const stop = fc.string({ minLength: 1, unit: fc.constantFrom('a', '\\', 'n', 't', '\n', '\r', '\t', ' ', '字') });
    fc.assert(
      fc.property(fc.array(stop, { maxLength: 4 }), (stops) => {
        expect(readStops(writeStops(stops))).toEqual(stops);
      }),
      { seed: 3 },
    );
  });
});
