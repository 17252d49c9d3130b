import type { Cue } from '@lineup/shared/subtitles/cue.ts';

/** A transcript for people to read elsewhere: a line for each cue, with the time at which it begins and who speaks, as far as these are known. */
export function writeTimedText(cues: readonly Cue[], writeTime: (seconds: number) => string): string {
  return cues
    .map(({ start, speaker, text }) => {
      const parts = [
        start === null ? '' : `[${writeTime(start)}]`,
        speaker === undefined ? '' : `${speaker}:`,
        text.trim(),
      ];
      return parts.filter((part) => part !== '').join(' ');
    })
    .join('\n');
}
