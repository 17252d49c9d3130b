/**
 * What stays below this (of full scale, 0 to 1) is taken for silence: −40 dB, above the hiss of a muted or unplugged microphone and
 * below quiet speech.
 */
export const SILENCE_PEAK = 0.01;
