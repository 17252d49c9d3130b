import { copyText } from '#lib/copy-text.ts';

/** Puts the address of a new chat with a lineup on the clipboard; tells whether that worked. */
export function copyLineupLink(search: string): Promise<boolean> {
  return copyText(`${location.origin}/${search}`);
}
