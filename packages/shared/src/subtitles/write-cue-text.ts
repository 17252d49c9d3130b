/** A text as the lines of a cue: a blank line would end the cue, so blank lines are closed up. */
export function writeCueText(text: string): string {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
