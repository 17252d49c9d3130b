/**
 * Seconds. No edit makes a cue shorter than `shortest`: its borders could not be told apart any more. Borders no farther apart than
 * `touching` are one: files carry whole milliseconds.
 */
export const CUE_LIMITS = { shortest: 0.1, touching: 0.001 } as const;
