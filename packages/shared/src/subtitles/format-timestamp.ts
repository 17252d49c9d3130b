/** Writes whole milliseconds as `hh:mm:ss`, the separator and milliseconds; SRT separates by a comma, WebVTT by a full stop. */
export function formatTimestamp(milliseconds: number, separator: ',' | '.'): string {
  const pad = (value: number, length: number) => String(Math.floor(value)).padStart(length, '0');
  const clock = [milliseconds / 3_600_000, (milliseconds / 60_000) % 60, (milliseconds / 1_000) % 60];
  return `${clock.map((part) => pad(part, 2)).join(':')}${separator}${pad(milliseconds % 1_000, 3)}`;
}
