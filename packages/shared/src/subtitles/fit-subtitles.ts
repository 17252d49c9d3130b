import { joinTexts } from '#transcription/join-texts.ts';
import type { TranscriptWord } from '#transcription/transcript-result.ts';
import type { MeasuredAtoms } from './atoms-width.ts';
import { breakLines } from './break-lines.ts';
import { createCueClock } from './create-cue-clock.ts';
import { cutCue } from './cut-cue.ts';
import { findAtoms } from './find-atoms.ts';
import { settleTimes, type Timed } from './settle-times.ts';
import { SUBTITLE_RULES, type SubtitleRules } from './subtitle-rules.ts';
import type { Subtitle } from './subtitle.ts';
import { sumWidths } from './sum-widths.ts';
import { WIDE_CHARACTERS } from './wide-characters.ts';

/** Rules other than the customary ones, and the words of the transcript with their times, in order, as far as they are known. */
export type SubtitleFit = { rules?: Partial<SubtitleRules>; words?: readonly TranscriptWord[] };

/**
 * Makes legal subtitles of cues: long ones are cut at sentences, clauses, pauses and words (where the words' times say, else by the share of
 * the length), lines are broken evenly and never inside a word, and times are in order, apart, long enough where there is room, and not too
 * long. Line breaks that are legal stay. Cues without a text, or whose times are no numbers, are left out.
 */
export function fitSubtitles(cues: readonly Subtitle[], { rules: own = {}, words = [] }: SubtitleFit = {}): Subtitle[] {
  const rules = { ...SUBTITLE_RULES, ...own };
  const pieces = cues.filter(isWritable).flatMap((cue) => fitCue(cue, rules, words));
  return settleTimes(pieces, rules).map(({ start, end, text, speaker }) => {
    return { start, end, text, ...(speaker !== undefined && { speaker }) };
  });
}

function isWritable({ start, end, text }: Subtitle): boolean {
  return Number.isFinite(start) && Number.isFinite(end) && text.trim() !== '';
}

function fitCue(cue: Subtitle, rules: SubtitleRules, words: readonly TranscriptWord[]): (Subtitle & Timed)[] {
  const given = splitLines(cue.text);
  const text = given.reduce(joinTexts, '');
  const measured = { atoms: findAtoms(text), widths: sumWidths(text, WIDE_CHARACTERS.inLine) };
  const clock = createCueClock({ ...cue, end: Math.max(cue.start, cue.end), text }, words);
  const pieces = cutCue({ text: measured, clock, rules });
  const reading = sumWidths(text, WIDE_CHARACTERS.toRead);
  return pieces.map(({ first, end }, index) => {
    const [from, to] = [measured.atoms[first]?.start ?? 0, measured.atoms[end - 1]?.end ?? text.length];
    const isLast = index === pieces.length - 1;
    const keepsLines = pieces.length === 1 && areLegal(given, rules);
    return {
      ...cue,
      start: index === 0 ? cue.start : clock.startAt(from),
      end: isLast ? cue.end : clock.endAt(to),
      text: keepsLines
        ? given.join('\n')
        : writeLines(text, measured, breakLines(measured, rules.lineLength, first, end), end),
      toRead: ((reading[to] ?? 0) - (reading[from] ?? 0)) / rules.charsPerSecond,
    };
  });
}

function splitLines(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim().replaceAll(/[ \t]+/g, ' '));
  return lines.filter((line) => line !== '');
}

function areLegal(lines: readonly string[], rules: SubtitleRules): boolean {
  const widthOfLine = (line: string) => sumWidths(line, WIDE_CHARACTERS.inLine)[line.length] ?? 0;
  return lines.length <= rules.lines && lines.every((line) => widthOfLine(line) <= rules.lineLength);
}

function writeLines(text: string, { atoms }: MeasuredAtoms, starts: readonly number[], end: number): string {
  const lines = starts.map((start, index) => {
    const last = (starts[index + 1] ?? end) - 1;
    return text.slice(atoms[start]?.start, atoms[last]?.end);
  });
  return lines.join('\n');
}
