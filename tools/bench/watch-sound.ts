/// <reference lib="dom" />

/** What a page has done with sound so far; times in milliseconds of the machine's clock, null when it has not happened. */
type SoundWatch = { firstSoundAt: number | null; underruns: number; seekableAt: number | null };

declare global {
  var soundWatch: SoundWatch;
}

/**
 * Watches from below what a page plays, whatever plays it: media elements by their own clock and their `waiting`, scheduled buffers by
 * the context's clock and the gaps between them. `seekBar` is the CSS of the control that seeks. Runs in the page before its scripts,
 * alone, so everything it needs is inside.
 */
export function watchSound(seekBar: string): void {
  const CLOCK_STEP_MS = 4;
  /** Seconds; blocks that follow one another differ by rounding. */
  const SEAM = 0.001;
  const watch: SoundWatch = { firstSoundAt: null, underruns: 0, seekableAt: null };
  globalThis.soundWatch = watch;

  /** Calls back once, when a clock (seconds) has passed a point, with the moment at which it did. */
  function whenPassed(clock: () => number, point: number, onPassed: (at: number) => void): void {
    const timer = setInterval(() => {
      const seconds = clock() - point;
      if (seconds <= 0) return;
      clearInterval(timer);
      onPassed(Date.now() - seconds * 1_000);
    }, CLOCK_STEP_MS);
  }

  const sounded = (at: number): void => {
    watch.firstSoundAt ??= at;
  };

  const playElement = HTMLMediaElement.prototype.play;
  const elements = new WeakSet<HTMLMediaElement>();
  HTMLMediaElement.prototype.play = function play() {
    if (!elements.has(this)) {
      elements.add(this);
      whenPassed(() => this.currentTime, this.currentTime, sounded);
      this.addEventListener('waiting', () => {
        if (this.currentTime > 0 && !this.seeking) watch.underruns += 1;
      });
    }
    return playElement.call(this);
  };

  const startNode = AudioBufferSourceNode.prototype.start;
  const ends = new WeakMap<AudioContext, number>();
  AudioBufferSourceNode.prototype.start = function start(when = 0, ...rest) {
    startNode.call(this, when, ...rest);
    const { context } = this;
    // What is rendered for the page itself is not heard.
    if (!(context instanceof AudioContext)) return;
    const begins = Math.max(when, context.currentTime);
    const end = ends.get(context);
    if (end === undefined) whenPassed(() => context.currentTime - context.outputLatency, begins, sounded);
    else if (begins > end + SEAM) watch.underruns += 1;
    ends.set(context, begins + (this.buffer?.duration ?? 0));
  };

  const lookForSeekBar = new MutationObserver(() => {
    if (document.querySelector(seekBar) === null) return;
    watch.seekableAt = Date.now();
    lookForSeekBar.disconnect();
  });
  lookForSeekBar.observe(document, { subtree: true, childList: true, attributes: true });
}
