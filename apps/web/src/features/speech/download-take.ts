import { takeFileName } from '@lineup/shared/speech/take-file-name.ts';
import { readBlob } from '#lib/records.ts';
import { saveFile } from '#lib/save-file.ts';
import type { Take } from './take-record.ts';

/** The name under which a take is saved: by what it is, not by what was asked for. */
export function nameTake({ request: { request }, sentAt, format }: Take): string {
  const { model, voice, input } = request;
  return takeFileName({ model, voice, at: new Date(sentAt), text: input, extension: format?.extension ?? 'bin' });
}

/** Saves a take's bytes as they came. */
export async function downloadTake(take: Take): Promise<void> {
  const file = await readBlob(take.id);
  if (file !== undefined) saveFile(file, nameTake(take));
}
