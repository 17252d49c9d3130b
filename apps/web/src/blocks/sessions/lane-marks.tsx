import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';

/** The marks of a session's lanes, small; a letter that this version does not know is left out. */
export function LaneMarks({ lanes }: { lanes: readonly string[] }) {
  return (
    <span className="inline-flex items-center gap-0.75 empty:hidden">
      {LANE_LETTERS.filter((letter) => lanes.includes(letter)).map((letter) => (
        <LaneMark key={letter} letter={letter} size={8} />
      ))}
    </span>
  );
}
