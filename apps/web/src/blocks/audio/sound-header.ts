/** What a sound file says of itself in its header; null is what this header does not tell. `sampleRate` in Hz. */
export type SoundHeader = { codec: string; sampleRate: number | null; channels: number | null };
