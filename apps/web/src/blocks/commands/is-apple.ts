/** Whether this device has Apple's keyboard, whose ⌘ is the others' Ctrl. */
export function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform);
}
