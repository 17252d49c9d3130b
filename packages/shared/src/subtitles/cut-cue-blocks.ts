import { CUE_TIMES } from './cue-times.ts';
import { TIMING_LINE } from './timing-line.ts';

/** A cue as it stands in a file; its times are empty when they cannot be read. */
export type CueBlock = { start: string; end: string; lines: string[] };

const NUMBER = /^\s*\d+\s*$/;

/**
 * Cuts an SRT or WebVTT file into cues. A cue begins at its times, behind its name or number if there is one, and ends at a blank line or
 * at the next cue. With `joinsStrayLines` what stands behind the blank line belongs to the cue too, as in SRT files with blank lines in a text.
 */
export function cutCueBlocks(text: string, { joinsStrayLines }: { joinsStrayLines: boolean }): CueBlock[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const isNumbered = NUMBER.test(lines[lines.findIndex((line) => TIMING_LINE.test(line)) - 1] ?? '');
  const cues: CueBlock[] = [];
  let [isOpen, stray]: [boolean, string[]] = [false, []];

  function closeCue(next: string): void {
    const last = cues.at(-1);
    if (last === undefined) return;
    if (isOpen && isNumbered && NUMBER.test(last.lines.at(-1) ?? '')) last.lines.pop();
    // The line right above the times is the name of the next cue; a number is that behind a blank line too.
    const isNamed = next.trim() !== '' || (isNumbered && NUMBER.test(stray.at(-1) ?? ''));
    if (joinsStrayLines) last.lines.push(...(isNamed ? stray.slice(0, -1) : stray));
  }

  for (const [index, line] of lines.entries()) {
    if (TIMING_LINE.test(line)) {
      const times = CUE_TIMES.exec(line)?.groups;
      closeCue(lines[index - 1] ?? '');
      cues.push({ start: times?.['start'] ?? '', end: times?.['end'] ?? '', lines: [] });
      [isOpen, stray] = [true, []];
    } else if (line.trim() === '') isOpen = false;
    else if (isOpen) cues.at(-1)?.lines.push(line);
    else stray.push(line);
  }
  if (joinsStrayLines) cues.at(-1)?.lines.push(...stray);
  return cues;
}
