import * as v from 'valibot';

/** A lane's name on the wire: 1 to 16 of `A-Za-z0-9_-`; `-` alone is kept for the stream itself. */
export const laneId = v.pipe(
  v.string(),
  v.regex(/^(?!-$)[A-Za-z0-9_-]{1,16}$/, 'must be 1 to 16 of A-Z a-z 0-9 _ - (and not "-" alone)'),
);

/** The lane name that events about the whole stream carry. */
export const STREAM_LANE = '-';
