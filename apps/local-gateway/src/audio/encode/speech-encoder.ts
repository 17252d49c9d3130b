/** Turns mono samples at `SPEECH_RATE`, full scale ±1, into the bytes of one file as they come; a call may give no bytes. */
export type SpeechEncoder = {
  encode: (samples: Float32Array) => Uint8Array;
  /** The last bytes; then the encoder is used up. */
  finish: () => Uint8Array;
};
