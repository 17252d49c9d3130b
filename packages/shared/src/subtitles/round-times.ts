const SECOND = 1_000;

/**
 * The times of cues in whole milliseconds, with at least one between start and end: cues without a duration are an error in both
 * formats. It is taken from the silence behind the cue, else from that before it.
 */
export function roundTimes(cues: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  let free = 0;
  return cues.map((cue, index) => {
    let start = Math.max(0, Math.round(cue.start * SECOND));
    let end = Math.round(cue.end * SECOND);
    if (end <= start) {
      const next = Math.round((cues[index + 1]?.start ?? Infinity) * SECOND);
      if (next <= start && free < start) start -= 1;
      end = start + 1;
    }
    free = end;
    return { start, end };
  });
}
