/** Writes seconds as a position that can be edited, `1:02:05.40` or `2:05.40`, in hundredths. */
export function writeClock(seconds: number): string {
  const hundredths = Math.max(0, Math.round(seconds * 100));
  const total = Math.floor(hundredths / 100);
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const fraction = `${pad(rest)}.${pad(hundredths % 100)}`;
  return hours > 0 ? `${hours}:${pad(minutes)}:${fraction}` : `${minutes}:${fraction}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
