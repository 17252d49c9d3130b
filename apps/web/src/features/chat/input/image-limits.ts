/** What models take without scaling it down themselves: the longest side in pixels and the encoded size in bytes. Larger files are not opened. */
export const IMAGE_LIMITS = { longestSide: 2048, bytes: 4 * 1024 * 1024, fileBytes: 64 * 1024 * 1024 } as const;
