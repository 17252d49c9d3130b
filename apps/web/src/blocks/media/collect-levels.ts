/** Levels to a second: a pause between words is five of them or more. */
const LEVELS_PER_SECOND = 100;

/** The levels of one channel, one for each hundredth of a second: the largest swing, and the mean of the squared samples. */
export type Levels = {
  peaks: Float32Array;
  squares: Float32Array;
  /** Seconds from one level to the next. */
  step: number;
  /** Seconds that have been measured; the last level may be of less than a step. */
  duration: number;
};

/** Measures the levels of a sound that comes in blocks of any length. An hour of them is 3 MB. */
export function collectLevels(sampleRate: number) {
  let peaks = new Float32Array(1_024);
  let squares = new Float32Array(1_024);
  let frames = 0;
  /** The level that is being measured: its number, and the samples it has so far. */
  let level = 0;
  let inLevel = 0;
  let peak = 0;
  let sum = 0;
  const borderOf = (number: number) => Math.round((number * sampleRate) / LEVELS_PER_SECOND);

  function measure(samples: Float32Array, { from, to }: { from: number; to: number }) {
    // Local, because this runs for every sample of a recording.
    let [highest, total] = [peak, sum];
    for (let index = from; index < to; index += 1) {
      const sample = samples[index] ?? 0;
      if (sample > highest) highest = sample;
      else if (-sample > highest) highest = -sample;
      total += sample * sample;
    }
    [peak, sum] = [highest, total];
    inLevel += to - from;
    if (level === peaks.length) [peaks, squares] = [doubled(peaks), doubled(squares)];
    peaks[level] = peak;
    squares[level] = sum / inLevel;
  }

  return {
    push(samples: Float32Array) {
      let from = 0;
      while (from < samples.length) {
        const border = borderOf(level + 1);
        const to = Math.min(samples.length, from + border - frames);
        measure(samples, { from, to });
        frames += to - from;
        from = to;
        if (frames < border) return;
        level += 1;
        peak = sum = inLevel = 0;
      }
    },
    /** What has been measured so far. */
    levels(): Levels {
      const length = level + (inLevel > 0 ? 1 : 0);
      return {
        peaks: peaks.subarray(0, length),
        squares: squares.subarray(0, length),
        step: 1 / LEVELS_PER_SECOND,
        duration: frames / sampleRate,
      };
    },
  };
}

function doubled(values: Float32Array): Float32Array<ArrayBuffer> {
  const larger = new Float32Array(2 * values.length);
  larger.set(values);
  return larger;
}
