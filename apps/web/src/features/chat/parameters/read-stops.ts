/** OpenAI takes at most this many stop strings. */
export const MAX_STOPS = 4;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\\': '\\' };

/** Stop strings as lines, one a line; a line break inside one is written `\n`, a tab `\t`, a backslash `\\`. */
export function writeStops(stops: readonly string[]): string {
  return stops
    .map((stop) =>
      stop.replace(/[\\\n\r\t]/g, (sign) => `\\${Object.keys(ESCAPES).find((key) => ESCAPES[key] === sign)}`),
    )
    .join('\n');
}

/** Reads what `writeStops` writes; empty lines are none, other backslashes stay as they are. */
export function readStops(lines: string): string[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.replace(/\\([nrt\\])/g, (_, key: string) => ESCAPES[key] ?? key));
}
