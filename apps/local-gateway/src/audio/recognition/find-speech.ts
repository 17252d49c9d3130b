/** A stretch of frames, `end` not included. */
export type Span = { start: number; end: number };

/** Below this (dB) nothing in a recording is taken for speech. */
const FAINTEST_SPEECH = -55;

// A pause is nearer to the recording's own noise than to its speech, and well below the speech.
const PAUSE_HEIGHT = 0.4;
const PAUSE_DEPTH = 20;

/** The stretches of speech between pauses of at least `shortestPause` frames, by the loudness of each frame. */
export function findSpeech(loudness: Float32Array, shortestPause: number): Span[] {
  const sorted = loudness.toSorted();
  const noise = sorted[Math.floor(sorted.length * 0.1)] ?? FAINTEST_SPEECH;
  const speech = sorted[Math.floor(sorted.length * 0.99)] ?? FAINTEST_SPEECH;
  if (speech <= FAINTEST_SPEECH) return [];
  const threshold = Math.min(noise + PAUSE_HEIGHT * (speech - noise), speech - PAUSE_DEPTH);
  const spans: Span[] = [];
  loudness.forEach((level, frame) => {
    if (level < threshold) return;
    const last = spans.at(-1);
    if (last !== undefined && frame - last.end < shortestPause) last.end = frame + 1;
    else spans.push({ start: frame, end: frame + 1 });
  });
  return spans;
}
