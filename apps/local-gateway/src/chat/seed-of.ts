/** A 32-bit seed of a text (FNV-1a over UTF-16 units), so that a request without a seed is answered the same way each time. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
