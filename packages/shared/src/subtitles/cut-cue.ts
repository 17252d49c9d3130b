import type { TextClock } from '#transcription/create-text-clock.ts';
import { atomsWidth, type MeasuredAtoms } from './atoms-width.ts';
import { countLines } from './count-lines.ts';
import type { SubtitleRules } from './subtitle-rules.ts';

/** A part of a cue that is one subtitle: its atoms from `first` to before `end`. */
export type CuePiece = { first: number; end: number };

/** What a piece costs, a cut behind a sentence, a clause and a word; a pause of a second makes up for as much. */
const PIECE = 10;
const CUTS = [0, 3, 8];
const PAUSE = 12;
/** What a second too many costs, and at most: a text of a few words over a long time is not torn apart, it is shown for as long as may be. */
const TOO_LONG = 8;
const TOO_LONG_AT_MOST = 40;
const FEW_CHARACTERS = 12;
const TOO_FEW = 12;
const TOO_SHORT = 6;
const UNEVEN = 6;

type Cutting = { text: MeasuredAtoms; clock: TextClock; rules: SubtitleRules };

/**
 * Cuts a cue into subtitles that fit their lines and their time: few, cut behind sentences, clauses and at pauses, about equal in length. The
 * cheapest of all ways, found from the front.
 */
export function cutCue(cutting: Cutting): CuePiece[] {
  const { atoms } = cutting.text;
  const costs = [0];
  const origins = [0];
  for (let end = 1; end <= atoms.length; end += 1) {
    let [best, origin] = [Infinity, end - 1];
    for (let first = end - 1; first >= 0 && fits(cutting, first, end); first -= 1) {
      const cost = (costs[first] ?? Infinity) + costOf(cutting, first, end);
      if (cost < best) [best, origin] = [cost, first];
    }
    costs.push(best);
    origins.push(origin);
  }
  const pieces: CuePiece[] = [];
  for (let end = atoms.length; end > 0; end = origins[end] ?? 0) pieces.push({ first: origins[end] ?? 0, end });
  return pieces.toReversed();
}

/** An atom alone fits, however wide it is: it cannot be cut. */
function fits({ text, rules }: Cutting, first: number, end: number): boolean {
  if (end === first + 1) return true;
  return (
    atomsWidth(text, first, end) <= rules.lines * rules.lineLength &&
    countLines(text, rules.lineLength, first, end) <= rules.lines
  );
}

function costOf({ text, clock, rules }: Cutting, first: number, end: number): number {
  const [from, last, next] = [text.atoms[first], text.atoms[end - 1], text.atoms[end]];
  if (from === undefined || last === undefined) return Infinity;
  const ends = clock.endAt(last.end);
  const seconds = ends - clock.startAt(from.start);
  const pause = next === undefined ? 0 : Math.min(1, Math.max(0, clock.startAt(next.start) - ends));
  const cut = next === undefined ? 0 : (CUTS[last.cut] ?? 0) - PAUSE * pause;
  const tooLong = Math.min(TOO_LONG_AT_MOST, TOO_LONG * Math.max(0, seconds - rules.maxSeconds));
  const tooShort = seconds < rules.minSeconds ? TOO_SHORT : 0;
  // Of all ways to share a length out the even one has the least squares.
  const width = atomsWidth(text, first, end);
  const empty = 1 - width / (rules.lines * rules.lineLength);
  return PIECE + cut + tooLong + tooShort + (width < FEW_CHARACTERS ? TOO_FEW : 0) + UNEVEN * empty * empty;
}
