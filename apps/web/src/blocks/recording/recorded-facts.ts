/** What is known of a recording beside its sound. */
export type RecordedFacts = {
  /** Wall-clock milliseconds. */
  startedAt: number;
  /** Seconds, pauses left out. */
  duration: number;
  /** The name of the microphone as the system gives it; empty where it gives none. */
  microphone: string;
};
