import { toSlug } from '@lineup/shared/text/to-slug.ts';

/** File systems take 255 bytes; this leaves room for what people add. */
const LONGEST_BYTES = 120;

/** The name of the file that a prompt is saved as. */
export function promptFileName(title: string): string {
  return `${toSlug(title, LONGEST_BYTES) || 'prompt'}.md`;
}
