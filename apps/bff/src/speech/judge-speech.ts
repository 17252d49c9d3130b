import { sniffAudio } from '@lineup/shared/audio/sniff-audio.ts';
import { isText } from './is-text.ts';

/** How many bytes are enough to tell what an answer is. */
export const JUDGED_BYTES = 64;

type Beginning = { status: number; bytes: Uint8Array; format: string | undefined };

/**
 * Tells by status and first bytes what the gateway answered to a speech request: audio with its true type, a text to be read as
 * an error, or nothing that can be read. Labels are not asked: JSON errors come as `audio/mpeg`, and one codec as another.
 */
export function judgeSpeech({ status, bytes, format }: Beginning): { audio: string } | 'text' | 'unreadable' {
  if (status < 200 || status >= 300) return 'text';
  const container = sniffAudio(bytes);
  if (container !== undefined) return { audio: container.mime };
  if (isText(bytes)) return 'text';
  // PCM has no header to be known by.
  return format === 'pcm' ? { audio: 'audio/pcm' } : 'unreadable';
}
