/** Decoded sound as it comes from the file: one array per channel, in -1 … 1, and the second of the file's own time at which it begins. */
export type DecodedBlock = { start: number; channels: Float32Array<ArrayBuffer>[] };
