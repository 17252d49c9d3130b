/**
 * What subtitles have to keep to: Latin characters in a line (16 full-width ones are as wide as 42), lines, seconds on the screen, seconds
 * between two, and the characters a second that can be read (full-width ones are two).
 */
export type SubtitleRules = {
  lineLength: number;
  lines: number;
  minSeconds: number;
  maxSeconds: number;
  gapSeconds: number;
  charsPerSecond: number;
};

/**
 * Netflix's Timed Text Style Guide (general requirements; English template; Simplified Chinese): 42 characters a line, 16 in Chinese, two
 * lines, 5/6 to 7 seconds, two frames in between, 17 characters a second.
 */
export const SUBTITLE_RULES: SubtitleRules = {
  lineLength: 42,
  lines: 2,
  minSeconds: 5 / 6,
  maxSeconds: 7,
  gapSeconds: 2 / 24,
  charsPerSecond: 17,
};
