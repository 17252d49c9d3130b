import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import type { LaneLetter } from './lane-letters.ts';

const SHAPES: Record<LaneLetter, string> = {
  A: 'rounded-full',
  B: 'rounded-[22%]',
  C: 'scale-112 [clip-path:polygon(50%_-4%,104%_50%,50%_104%,-4%_50%)]',
  D: '[clip-path:polygon(0_0,100%_0,100%_62%,50%_104%,0_62%)]',
  E: 'scale-x-110 [clip-path:polygon(26%_0,74%_0,104%_50%,74%_100%,26%_100%,-4%_50%)]',
  F: 'rounded-[50%_50%_50%_8%]',
  G: 'pr-0.5 [clip-path:polygon(0_0,64%_0,106%_50%,64%_100%,0_100%)]',
  H: 'rounded-[50%_50%_12%_12%]',
};

/** Below this size in pixels a letter cannot be read, and shape with colour stand alone. */
const SMALLEST_WITH_LETTER = 12;

type LaneMarkProps = {
  letter: LaneLetter;
  /** Pixels; 14 in rows, 18 in lane heads, 24 on phones, 8 in lists. */
  size?: number;
};

/** A lane's mark: letter, shape and colour, always together. Read as its letter. */
export function LaneMark({ letter, size = 18 }: LaneMarkProps) {
  const style: CSSProperties = { width: size, height: size, fontSize: size * 0.58 };
  return (
    <span
      data-lane={letter}
      style={style}
      className={clsx(
        'inline-grid shrink-0 place-items-center bg-lane leading-none font-bold text-on-lane select-none forced-color-adjust-none',
        SHAPES[letter],
      )}
    >
      <span className={clsx(size < SMALLEST_WITH_LETTER && 'sr-only')}>{letter}</span>
    </span>
  );
}
