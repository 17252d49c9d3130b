import type { SourceFailure } from './sound-source.ts';

type Failed = { error: Pick<MediaError, 'code' | 'MEDIA_ERR_SRC_NOT_SUPPORTED'> | null };

/** Why a media element failed. One that has read its file and then fails lacks a way to sound more often than good bytes. */
export function whyFailed({ error }: Failed): SourceFailure {
  return error !== null && error.code === error.MEDIA_ERR_SRC_NOT_SUPPORTED ? 'unplayable' : 'unheard';
}
