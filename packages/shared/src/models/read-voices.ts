import { isRecord } from '#json/is-record.ts';
import { readString } from '#json/read-string.ts';
import { toPlainText } from '#text/to-plain-text.ts';
import type { ModelVoice } from './models-response.ts';

const VOICES = 500;
const DESCRIPTION_LENGTH = 200;

/** Reads the `voices` of a model entry, a list of names or of objects with an `id`; empty when there are none. Lists of hundreds are cut. */
export function readVoices(item: unknown): ModelVoice[] {
  const voices = isRecord(item) && Array.isArray(item['voices']) ? item['voices'] : [];
  return voices.slice(0, VOICES).flatMap((voice: unknown) => {
    const id = typeof voice === 'string' ? voice : readString(voice, ['id'], ['name']);
    if (id === undefined || id.trim() === '') return [];
    const description = toPlainText(readString(voice, ['description']) ?? '', DESCRIPTION_LENGTH);
    return [{ id, ...(description !== '' && { description }), aliases: readAliases(voice) }];
  });
}

function readAliases(voice: unknown): string[] {
  const aliases = isRecord(voice) && Array.isArray(voice['aliases']) ? voice['aliases'] : [];
  return aliases.filter((alias: unknown): alias is string => typeof alias === 'string');
}
