/**
 * A key with what is held down. `key` is a `KeyboardEvent.key`: a letter in lower case, a digit, a symbol or a named key. `mod` is ⌘ on
 * Apple's keyboards and Ctrl on others. How a keyboard makes a symbol (`?` needs Shift on most) is no part of it.
 */
export type Shortcut = { key: string; mod?: boolean; shift?: boolean; alt?: boolean };
