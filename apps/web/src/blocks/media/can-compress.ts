/** Whether this browser encodes sound: only on https and localhost, and only since WebCodecs (Chromium 94, Firefox 130, Safari 26). */
export function canCompress(): boolean {
  return 'AudioEncoder' in globalThis;
}
