const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Text as a part of a file name that every system takes: lower-case words of any script, joined by hyphens, at most `maxBytes` of
 * UTF-8 (file systems count bytes), never cut inside a grapheme. Empty when the text has no letter or digit.
 */
export function toSlug(text: string, maxBytes: number): string {
  // No character is shorter than a byte, so what lies beyond cannot be needed.
  const words =
    text
      .slice(0, 4 * maxBytes)
      .normalize('NFC')
      .toLowerCase()
      .match(WORD) ?? [];
  let slug = '';
  for (const { segment } of graphemes.segment(words.join('-'))) {
    if (new TextEncoder().encode(slug + segment).length > maxBytes) break;
    slug += segment;
  }
  return slug.replace(/-$/, '');
}
