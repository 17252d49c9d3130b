import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import { expect, it } from 'vitest';
import { countWire } from './count-wire.ts';

const frame: WireFrame = { at: 1, event: { kind: 'frame', lane: 'a', seq: 1, t: 1, data: '', stray: [] } };
const end: WireFrame = {
  at: 2,
  event: { kind: 'end', lane: 'a', seq: 2, t: 2, cause: 'eof', events: 1, bytes: 90, comments: 3 },
};

it('bytes and keep-alives are known from the end on, frames at once', () => {
  expect(countWire([frame, frame])).toEqual({ frames: 2, bytes: null, comments: null });
  expect(countWire([frame, end])).toEqual({ frames: 1, bytes: 90, comments: 3 });
});
