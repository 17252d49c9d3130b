/** What a frame may take with style, layout and paint (milliseconds, of the 16.7 there are): below, it has room for more; above, for less. */
const SHORT_MS = 9;
const LONG_MS = 13;
/** By how much a frame's lanes become more, and by how much fewer. */
const MORE = 0.1;
const FEWER = 0.25;
/** So many lanes in the first frame. */
const FIRST = 1;
/** The part of the time that drawing may take: of one lane, and of all. */
const LANE_SHARE = 1 / 6;
const WHOLE_SHARE = 2 / 5;
/** However slow the machine is, each lane is drawn after so many milliseconds. */
const LONGEST_MS = 300;
/** A frame that comes so much too early (milliseconds) is in time. */
const TOLERANCE_MS = 4;

/** Tells how many lanes a frame may draw, by what drawing them has cost on this machine. */
export type FramePace = {
  /** How many lanes the frame at this moment may draw; 0 while the page rests. Times in milliseconds of one clock. */
  most: (at: number) => number;
  /** A frame has drawn so many lanes from one moment to another. */
  drawn: (frame: { lanes: number; from: number; to: number }) => void;
};

/**
 * Paces the drawing of a send's lanes: as many in one frame as have room in it, and then a rest that is as long as the page needs for
 * all else. To draw all lanes with every frame takes longer than a frame, and then the whole page stutters. The number is felt for in
 * small steps, because much of what a frame costs does not depend on it.
 */
export function createFramePace(lanes: number): FramePace {
  const share = Math.min(WHOLE_SHARE, lanes * LANE_SHARE);
  let room = FIRST;
  let restsUntil = Number.NEGATIVE_INFINITY;
  return {
    most: (at) => (at < restsUntil - TOLERANCE_MS ? 0 : Math.floor(room)),
    drawn({ lanes: count, from, to }) {
      const cost = to - from;
      restsUntil = from + Math.min(cost / share, (LONGEST_MS * count) / lanes);
      if (cost > LONG_MS) room = Math.max(1, room - FEWER);
      else if (cost < SHORT_MS && count >= Math.floor(room)) room = Math.min(lanes, room + MORE);
    },
  };
}
