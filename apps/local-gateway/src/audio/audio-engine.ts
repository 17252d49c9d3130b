/** Containers that the engine can write; `pcm` is headerless signed 16-bit little-endian mono at 24 kHz. */
export type SpeechFormat = 'mp3' | 'opus' | 'flac' | 'wav' | 'pcm';

/** How far a model has come since the process started. */
export type EngineStatus = 'warming' | 'ready' | 'failed';

/** One stretch of speech; times are seconds from the start of the recording. */
export type TranscriptSegment = { start: number; end: number; text: string };

/** What the recogniser heard; `duration` is the length of the recording in seconds. */
export type Transcript = { text: string; duration: number; segments: TranscriptSegment[] };

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
  status: () => { speech: EngineStatus; recognition: EngineStatus };
  /** Encoded audio as it is made, sentence by sentence. Throws `AudioEngineError`. */
  speak: (options: SpeakOptions) => AsyncIterable<Uint8Array>;
  /** Decodes any supported container by its bytes and recognises English speech. Throws `AudioEngineError`. */
  transcribe: (options: { bytes: Uint8Array; signal: AbortSignal }) => Promise<Transcript>;
  close: () => Promise<void>;
};
