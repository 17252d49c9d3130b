/** Every format is encoded from mono samples of this rate (Hz), which is what hosted speech services answer with. */
export const SPEECH_RATE = 24_000;
