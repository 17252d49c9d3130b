import { isReservedName } from '@lineup/shared/text/is-reserved-name.ts';
import { toSlug } from '@lineup/shared/text/to-slug.ts';

/** File systems take 255 bytes; this leaves room for what people add. */
const LONGEST_BYTES = 120;

/** The name of the file that a prompt is saved as. */
export function promptFileName(title: string): string {
  const slug = toSlug(title, LONGEST_BYTES);
  if (slug === '') return 'prompt.md';
  return isReservedName(slug) ? `prompt-${slug}.md` : `${slug}.md`;
}
