import { isRecord } from '#json/is-record.ts';
import { readPath } from '#json/read-path.ts';
import { writeJson } from '#json/write-json.ts';

/** The text of a message's `content`: a string, a list of parts, an object, or null. What has no text is shown as JSON. */
export function readContent(content: unknown): string {
  return Array.isArray(content) ? content.map(readPart).join('') : readPart(content);
}

function readPart(part: unknown): string {
  if (typeof part === 'string') return part;
  if (part === null || part === undefined) return '';
  const text = readPath(part, ['text']) ?? readPath(part, ['content']);
  if (typeof text === 'string') return text;
  // A typed part without text is a picture or a sound, which has no words.
  if (isRecord(part) && typeof part['type'] === 'string') return '';
  return writeJson(part) ?? '';
}
