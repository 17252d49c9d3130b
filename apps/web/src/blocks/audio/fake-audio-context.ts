type Started = { at: number; offset: number; seconds: number; isStopped: boolean; finish: () => void };

/** For tests: an AudioContext that sounds nothing, whose clock the test turns, and that remembers what was to sound when. */
export function fakeAudioContext() {
  const started: Started[] = [];
  const gain = { gain: { value: 1 }, connect() {} };
  const context = Object.assign(new EventTarget(), {
    currentTime: 0,
    state: 'running',
    destination: {},
    resume: () => void (context.state = 'running'),
    suspend: () => void (context.state = 'suspended'),
    close: () => void (context.state = 'closed'),
    createGain: () => gain,
    createBuffer: (_: number, frames: number, sampleRate: number) => ({
      duration: frames / sampleRate,
      copyToChannel() {},
    }),
    createBufferSource() {
      const node = Object.assign(new EventTarget(), {
        buffer: { duration: 0 },
        connect() {},
        start(at: number, offset: number) {
          const finish = () => void node.dispatchEvent(new Event('ended'));
          started.push({ at, offset, seconds: node.buffer.duration - offset, isStopped: false, finish });
          node.stop = () => {
            started.forEach((each) => (each.isStopped ||= each.finish === finish));
            finish();
          };
        },
        stop() {},
      });
      return node;
    },
  });

  return {
    context: context as unknown as AudioContext,
    gain: gain.gain,
    /** What was to sound, but for what was stopped. */
    plan: () =>
      started.filter(({ isStopped }) => !isStopped).map(({ at, offset, seconds }) => ({ at, offset, seconds })),
    /** Turns the clock on, and ends what has sounded by then. */
    advance(to: number) {
      const from = context.currentTime;
      context.currentTime = to;
      for (const { at, seconds, isStopped, finish } of started) {
        if (!isStopped && at + seconds > from && at + seconds <= to) finish();
      }
    },
  };
}
