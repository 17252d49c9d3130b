/** Puts the focus into a field, but not on touch screens, where it would bring up the keyboard over what is looked at. */
export function focusUnlessTouch(field: HTMLElement | null): void {
  if (!matchMedia('(pointer: coarse)').matches) field?.focus();
}
