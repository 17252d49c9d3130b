import type { TranscriptSegment } from '#transcription/transcript-result.ts';
import { CUT_COSTS, cutToFit, type Part } from './cut-to-fit.ts';
import { markGraphemes, type MarkedText } from './mark-graphemes.ts';
import { packParts } from './pack-parts.ts';
import { speechWeight } from './speech-weight.ts';
import type { TextSpan } from './text-span.ts';

/** A text that was spoken: its sentences, the second at which each begins and the seconds of the whole. */
export type SpokenText = { text: string; sentences: readonly TextSpan[]; starts: readonly number[]; duration: number };

/** The customs of subtitling: at most two lines of 42 Latin or 20 Chinese characters, so one of these is 2.1 of those. */
const LINES = 2;
const LINE_WIDTH = 420;
const NARROW = 10;
const WIDE = 21;
const IS_WIDE =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60]/v;
const HAS_NO_WIDTH = /[\p{M}\p{Cf}\p{EMod}]/v;

/** The cues of a spoken text: one per sentence, or for a long one as many as it needs, timed in proportion to what they weigh. */
export function speechCues({ text, sentences, starts, duration }: SpokenText): TranscriptSegment[] {
  const marked = markGraphemes(text);
  const widths = sumWidths(text);
  return sentences.flatMap((sentence, index) => {
    const part = { ...sentence, cutCost: CUT_COSTS.sentence };
    const cues = wrap(marked, widths, part, LINES * LINE_WIDTH).flatMap((cue) =>
      pairLines(wrap(marked, widths, cue, LINE_WIDTH)),
    );
    const times = shareTime(
      cues.map(({ start, end }) => speechWeight(text.slice(start, end))),
      { start: starts[index] ?? duration, end: starts[index + 1] ?? duration },
    );
    return cues.map((cue, order) => ({
      start: times[order] ?? duration,
      end: times[order + 1] ?? duration,
      text: cue.lines.map(({ start, end }) => text.slice(start, end)).join('\n'),
    }));
  });
}

function wrap(marked: MarkedText, widths: Uint32Array, part: Part, width: number): Part[] {
  const fits = (first: TextSpan, last: TextSpan = first) =>
    (widths[last.end] ?? 0) - (widths[first.start] ?? 0) <= width;
  return packParts(
    cutToFit(marked, part, (span) => fits(span)),
    fits,
  );
}

/** Words do not fill their lines, so that text of the width of two lines may need a third: that is another cue. */
function pairLines(lines: readonly Part[]): (TextSpan & { lines: readonly Part[] })[] {
  const cues = [];
  for (let at = 0; at < lines.length; at += LINES) {
    const pair = lines.slice(at, at + LINES);
    cues.push({ start: pair[0]?.start ?? 0, end: pair.at(-1)?.end ?? 0, lines: pair });
  }
  return cues;
}

/** The seconds at which the parts of a stretch of time begin, and its end, in proportion to their weights. */
function shareTime(weights: readonly number[], { start, end }: { start: number; end: number }): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let spoken = 0;
  const ends = weights.map((weight, index) => {
    spoken += weight;
    return start + (end - start) * (total > 0 ? spoken / total : (index + 1) / weights.length);
  });
  return [start, ...ends.slice(0, -1), end];
}

/** The width up to each UTF-16 offset, so that the width of any span is one subtraction. */
function sumWidths(text: string): Uint32Array {
  const sums = new Uint32Array(text.length + 1);
  let [at, width] = [0, 0];
  for (const character of text) {
    at += character.length;
    if (!HAS_NO_WIDTH.test(character)) width += IS_WIDE.test(character) ? WIDE : NARROW;
    sums[at] = width;
  }
  return sums;
}
