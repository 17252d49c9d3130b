/** Milliseconds from token to token: brisk, but slow enough to be seen streaming. */
export const DEFAULT_TOKEN_DELAY = 12;
