import { toSlug } from '@lineup/shared/text/to-slug.ts';

type NamedFile = { title: string; at: Date; extension: string };

/** The name of an exported file, `lineup-{slug of the title}-{yyyymmdd-hhmm}.{extension}` in local time. */
export function archiveFileName({ title, at, extension }: NamedFile): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${at.getFullYear()}${pad(at.getMonth() + 1)}${pad(at.getDate())}`;
  const moment = `${day}-${pad(at.getHours())}${pad(at.getMinutes())}`;
  return `${['lineup', toSlug(title, 60), moment].filter((part) => part !== '').join('-')}.${extension}`;
}
