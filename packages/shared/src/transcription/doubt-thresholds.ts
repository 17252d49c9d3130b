/** From where on a place of a transcript is doubtful. */
export const DOUBT_THRESHOLDS = {
  /** Below: OpenAI's API reference, "consider the logprobs failed"; whisper's own `logprob_threshold`. */
  avgLogprob: -1,
  /** Above, where there is text all the same: whisper's `no_speech_threshold`. */
  noSpeechProb: 0.6,
  /** Above: OpenAI's API reference, "consider the compression failed"; whisper's `compression_ratio_threshold`. */
  compressionRatio: 2.4,
  /** Below, a word or a token is likelier wrong than right, if the model judges itself well. */
  probability: 0.5,
  /** A phrase of so many words, so often in a row, is a loop; whisper's decoders forbid the same n-gram of three words. */
  loopWords: 3,
  loopTimes: 3,
  /** Peaks below are silence: −40 dB of full scale, as for a recording that is nothing but silence. */
  silencePeak: 0.01,
  /** Seconds around a word that have to be silent too: the collar that word times are judged with (WhisperX, Bain et al. 2023). */
  wordCollar: 0.2,
  /** Doubts that are less than this many seconds apart are one, unless together they are longer than can be listened to at once. */
  mergeGap: 0.3,
  mergeLength: 10,
} as const;
