/** The recording that reading is measured with: its length, and how many words are spoken in it. */
export const LONG_RECORDING = { seconds: 3_600, words: 10_000 } as const;
