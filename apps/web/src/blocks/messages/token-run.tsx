import { clsx } from 'clsx';
import { memo } from 'react';
import { bandLook } from './band-look.ts';
import type { DrawnToken } from './draw-tokens.ts';

type TokenRunProps = {
  tokens: readonly DrawnToken[];
  /** Ids of tokens are this and their index. */
  idPrefix: string;
  /** The index of the token that is looked at, or null when it is in another run. */
  current: number | null;
};

/** A part of an answer's tokens; only the part with the current token is drawn again when that moves. */
export const TokenRun = memo(function TokenRun({ tokens, idPrefix, current }: TokenRunProps) {
  return tokens.map(({ index, band, name, text, bytes }) => (
    <span
      key={index}
      id={`${idPrefix}${index}`}
      role="option"
      aria-label={name}
      aria-selected={index === current}
      data-token={index}
      className={clsx(
        bandLook(band),
        bytes && 'mx-px rounded-chip px-0.5 font-mono text-[0.78em] text-t3',
        index === current && 'rounded-chip outline-2 outline-focus',
      )}
    >
      {text}
    </span>
  ));
});
