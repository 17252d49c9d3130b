import { readReference } from '@lineup/shared/subtitles/read-reference.ts';
import { decodeText } from '#blocks/files/decode-text.ts';
import { legacyEncoding } from '#blocks/files/legacy-encoding.ts';
import type { Locale } from '#i18n/locales.ts';
import { saveReference } from './save-reference.ts';

/** Why a file was not taken for what was said. */
export type FileFault = 'empty' | 'too_large';

/** Far more than anybody says in a day. */
const MOST_BYTES = 8 * 1024 ** 2;

/** Takes the words of a text or subtitle file for what was said in a recording; null when it has worked. */
export async function takeReferenceFile(
  turnId: string,
  { file, locale }: { file: File; locale: Locale },
): Promise<FileFault | null> {
  if (file.size > MOST_BYTES) return 'too_large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { text, cues } = readReference(decodeText(bytes, legacyEncoding(locale)));
  if (text.trim() === '') return 'empty';
  saveReference(turnId, { text, file: file.name, cues });
  return null;
}
