/** The only sample rate (Hz) that the recogniser knows. */
export const RECOGNITION_RATE = 16_000;
