/** The way of sound from a microphone to what is recorded. */
export type InputGraph = {
  /** What is recorded: one channel, whichever microphone it comes from. */
  stream: MediaStream;
  /** Takes the sound from this microphone from now on, and no longer from the one before. */
  connect(source: MediaStream): void;
  /** The loudest sample of the last 85 ms at 48 kHz, 0 to 1. */
  readPeak(): number;
  /** Whether sound passes: the browser or the system may hold it up, for a phone call say. */
  isRunning(): boolean;
  /** Calls `listener` when that changes. */
  onRunningChange(listener: () => void): void;
  close(): Promise<void>;
};

const WINDOW_SAMPLES = 4096;

/**
 * Builds the way. A `MediaRecorder` ends when a track of its stream is exchanged (MediaStream Recording, section 2.4); recording the
 * output of an audio graph instead lets the microphone be changed while it records.
 */
export function createInputGraph(): InputGraph {
  // Nobody listens, so steadiness counts and delay does not.
  const context = new AudioContext({ latencyHint: 'playback' });
  const analyser = new AnalyserNode(context, {
    fftSize: WINDOW_SAMPLES,
    channelCount: 1,
    channelCountMode: 'explicit',
  });
  const destination = new MediaStreamAudioDestinationNode(context, { channelCount: 1 });
  analyser.connect(destination);
  const samples = new Float32Array(WINDOW_SAMPLES);
  let source: MediaStreamAudioSourceNode | undefined;
  return {
    stream: destination.stream,
    connect(stream) {
      source?.disconnect();
      source = context.createMediaStreamSource(stream);
      source.connect(analyser);
    },
    readPeak() {
      analyser.getFloatTimeDomainData(samples);
      return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    },
    isRunning: () => context.state === 'running',
    onRunningChange: (listener) => context.addEventListener('statechange', listener),
    close: () => context.close(),
  };
}
