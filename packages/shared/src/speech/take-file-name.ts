import { toSlug } from '#text/to-slug.ts';

/** What a take is named after. `extension` is that of the audio as it is, not as it was asked for. */
export type NamedTake = { model: string; voice: string; at: Date; text: string; extension: string };

/**
 * The name of a take's file, `{model}-{voice}-{yyyymmdd-hhmmss}-{slug of the text}.{extension}` in local time. Safe on every
 * system: no separators, no reserved characters, at most 255 bytes.
 */
export function takeFileName({ model, voice, at, text, extension }: NamedTake): string {
  const parts = [toSlug(model, 60), toSlug(voice, 40), formatMoment(at), toSlug(text, 48)];
  return `${parts.filter((part) => part !== '').join('-')}.${toSlug(extension, 8)}`;
}

function formatMoment(at: Date): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const date = `${at.getFullYear()}${pad(at.getMonth() + 1)}${pad(at.getDate())}`;
  return `${date}-${pad(at.getHours())}${pad(at.getMinutes())}${pad(at.getSeconds())}`;
}
