import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { ChatLane } from '#features/chat/chat-lane.ts';
import { changeLane } from './change-lane.ts';

const TEMPERATURES = [0.3, 0.7, 1];

type Spread = {
  lane: ChatLane;
  /** Letters that no lane of this conversation has had, in their order. */
  freeLetters: readonly LaneLetter[];
  /** How many lanes there are. */
  laneCount: number;
  /** What the lane's gateway takes. */
  range: { min: number; max: number };
  makeId: (letter: LaneLetter) => string;
};

/** Copies of a lane that differ only in temperature (0.3, 0.7, 1.0 within the gateway's range), as many as there is room for. */
export function spreadTemperature({ lane, freeLetters, laneCount, range, makeId }: Spread): ChatLane[] {
  const room = Math.max(0, CHAT_LIMITS.lanes - laneCount);
  const clamped = TEMPERATURES.map((each) => Math.min(range.max, Math.max(range.min, each)));
  const temperatures = [...new Set(clamped)].slice(0, room);
  return temperatures.flatMap((temperature, index) => {
    const letter = freeLetters[index];
    if (letter === undefined) return [];
    const copy = changeLane(lane, { name: 'temperature', to: { temperature } });
    return [{ ...copy, id: makeId(letter), letter }];
  });
}
