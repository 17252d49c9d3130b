/** What speech models work at, in Hz: whatever is above half of it is of no use to them. */
export const SPEECH_RATE = 16_000;
