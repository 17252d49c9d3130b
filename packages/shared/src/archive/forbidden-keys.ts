/** Keys that name what objects are made of: an archive never holds them as keys, neither from us nor from others. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
