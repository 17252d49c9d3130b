import { readReference } from '@lineup/shared/subtitles/read-reference.ts';
import { decodeText } from '#blocks/files/decode-text.ts';
import { legacyEncoding } from '#blocks/files/legacy-encoding.ts';
import type { Locale } from '#i18n/locales.ts';

/** Why a file was not taken for the text. */
export type ScriptFault = 'no_text' | 'empty' | 'too_large';

/** More than a day of speech. */
const MOST_BYTES = 1024 ** 2;

// oxlint-disable-next-line no-control-regex -- a control that no text has tells that the bytes are none
const BINARY = /\0/;

/** Reads a text or subtitle file as a text to speak; of subtitles only the words. */
export async function readScriptFile(file: File, locale: Locale): Promise<{ text: string } | { fault: ScriptFault }> {
  if (file.size > MOST_BYTES) return { fault: 'too_large' };
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()), legacyEncoding(locale));
  if (BINARY.test(decoded)) return { fault: 'no_text' };
  const { text } = readReference(decoded);
  return text.trim() === '' ? { fault: 'empty' } : { text };
}
