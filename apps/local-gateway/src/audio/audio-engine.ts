import type { RecognitionModel } from './recognition/recognition-models.ts';

/** Containers that the engine can write; `pcm` is headerless signed 16-bit little-endian mono at 24 kHz. */
export type SpeechFormat = 'mp3' | 'opus' | 'flac' | 'wav' | 'pcm';

/** How far a model has come since the process started. */
export type EngineStatus = 'warming' | 'ready' | 'failed';

/** One token of a transcript: its number in the model's vocabulary, its bytes in UTF-8 and the natural logarithm of its probability. */
export type TranscriptToken = { id: number; bytes: number[]; logprob: number };

/**
 * One stretch of speech; times are seconds from the start of the recording. The bytes of its tokens, put together, are its text.
 * `averageLogprob` is the mean over all that the model chose for it, the end of the text included, as Whisper counts it.
 */
export type TranscriptSegment = {
  start: number;
  end: number;
  text: string;
  tokens: TranscriptToken[];
  averageLogprob: number;
};

/** What the recogniser heard; `duration` is the length of the recording in seconds. */
export type Transcript = { text: string; duration: number; segments: TranscriptSegment[] };

export type TranscribeOptions = { bytes: Uint8Array; model: RecognitionModel; signal: AbortSignal };

export type SpeakOptions = {
  text: string;
  /** A true Flite voice name; the mapping from the documented voice names is the HTTP layer's. */
  voice: FliteVoice;
  /** 0.25 to 4; 1 is the voice's own pace. */
  speed: number;
  format: SpeechFormat;
  signal: AbortSignal;
};

export type FliteVoice = 'slt' | 'rms' | 'awb' | 'kal16' | 'kal';

/**
 * Real small speech models behind one door. Each model lives in a worker thread of its own with a queue of bounded length;
 * nothing here blocks the event loop.
 */
export type AudioEngine = {
  status: () => { speech: EngineStatus; recognition: Record<RecognitionModel, EngineStatus> };
  /** Encoded audio as it is made, sentence by sentence. Throws `AudioEngineError`. */
  speak: (options: SpeakOptions) => AsyncIterable<Uint8Array>;
  /** Decodes any supported container by its bytes and recognises English speech. Throws `AudioEngineError`. */
  transcribe: (options: TranscribeOptions) => Promise<Transcript>;
  close: () => Promise<void>;
};
