/** Reads how loud a stream is right now. */
export type LevelMeter = {
  /** The loudest sample of the last 46 ms at 44.1 kHz, 0 to 1. */
  read(): number;
  close(): Promise<void>;
};

const WINDOW_SAMPLES = 2048;

/** Listens to a stream without playing it. */
export function createLevelMeter(stream: MediaStream): LevelMeter {
  const context = new AudioContext();
  const analyser = new AnalyserNode(context, { fftSize: WINDOW_SAMPLES });
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(WINDOW_SAMPLES);
  return {
    read() {
      analyser.getFloatTimeDomainData(samples);
      return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
    },
    close: () => context.close(),
  };
}
