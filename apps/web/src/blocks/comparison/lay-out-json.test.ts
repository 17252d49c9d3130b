import { describe, expect, it } from 'vitest';
import { compareJson } from './compare-json.ts';
import { layOutJson } from './lay-out-json.ts';

const lines = compareJson(
  { same: { x: 1 }, deep: { y: 1, z: 2 }, gone: { u: [1] } },
  { same: { x: 1 }, deep: { y: 5, z: 2 } },
);

describe('layOutJson', () => {
  it('numbers what differs, and what one side has alone as one', () => {
    expect(
      layOutJson(lines, { onlyDifferences: false }).map(({ line, difference }) => `${line.path} ${difference}`),
    ).toEqual([
      '$ 0',
      '$.same 0',
      '$.same.x 0',
      '$.deep 0',
      '$.deep.y 1',
      '$.deep.z 0',
      '$.gone 2',
      '$.gone.u 0',
      '$.gone.u[0] 0',
    ]);
  });

  it('keeps of the rest only what leads to a difference', () => {
    expect(layOutJson(lines, { onlyDifferences: true }).map(({ line }) => line.path)).toEqual([
      '$',
      '$.deep',
      '$.deep.y',
      '$.gone',
      '$.gone.u',
      '$.gone.u[0]',
    ]);
  });
});
