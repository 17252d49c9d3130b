import { EMBEDDED_ARCHIVE } from './embedded-archive.ts';

/** The text of the archive that a page of `writeReport` carries; undefined when it has none. No other text of such a page has a `<` of its own. */
export function findEmbeddedArchive(page: string): string | undefined {
  const { open, close } = EMBEDDED_ARCHIVE;
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  return start === -1 || end === -1 ? undefined : page.slice(start + open.length, end);
}
