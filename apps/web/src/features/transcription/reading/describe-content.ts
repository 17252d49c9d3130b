import type { TextKey } from '#i18n/catalogue.ts';
import type { Transcript } from '#features/transcription/runs/judge-part.ts';

/** What of times a transcript came with. */
export function describeContent({ segments, words }: Pick<Transcript, 'segments' | 'words'>): TextKey {
  if (segments.length > 0) return words.length > 0 ? 'transcription.content.both' : 'transcription.content.segments';
  return words.length > 0 ? 'transcription.content.words' : 'transcription.content.text';
}
