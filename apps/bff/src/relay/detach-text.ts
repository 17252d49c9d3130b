/** A copy of latin1 text: V8 keeps the whole text of which another is a slice, and of a read of 64 KB one unfinished line may be all that is needed. */
export function detachText(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}
