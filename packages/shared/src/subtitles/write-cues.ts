import { roundTimes } from './round-times.ts';
import type { LineEnd, Subtitle } from './subtitle.ts';
import { writeCueText } from './write-cue-text.ts';

/** A cue ready to be written: whole milliseconds, a text of one or more lines, none of them blank. */
export type WrittenCue = { start: number; end: number; text: string; speaker: string };

/** Writes cues one below the other, with a blank line in between; those without a text are left out. `write` gives one, without its last line end. */
export function writeCues(
  cues: readonly Subtitle[],
  lineEnd: LineEnd,
  write: (cue: WrittenCue, index: number) => string,
): string {
  const texts = cues.map(({ start, end, text, speaker = '' }) => {
    return { start, end, text: writeCueText(text), speaker: writeCueText(speaker).replaceAll('\n', ' ') };
  });
  const said = texts.filter(({ text }) => text !== '');
  return roundTimes(said)
    .map((times, index) => {
      const { text = '', speaker = '' } = said[index] ?? {};
      return `${write({ ...times, text, speaker }, index)}\n`;
    })
    .join('\n')
    .replaceAll('\n', lineEnd);
}
