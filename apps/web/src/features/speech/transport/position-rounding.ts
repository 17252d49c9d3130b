/** Seconds: a media element that was sent to a beginning may report a place a moment before it. */
export const POSITION_ROUNDING = 0.02;
