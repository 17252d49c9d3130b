import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import { DEFAULT_FORMAT } from '#features/speech/bench/speech-formats.ts';
import type { Take } from './take-record.ts';

const ANSWERS: Record<string, readonly SoundFormat['name'][]> = {
  mp3: ['mp3'],
  opus: ['ogg-opus'],
  aac: ['aac', 'm4a'],
  flac: ['flac'],
  wav: ['wav'],
  pcm: ['pcm'],
};

/** The format that a request asks for, said or unsaid. */
export function askedFormat({ request }: Pick<Take, 'request'>): string {
  return request.request.response_format ?? DEFAULT_FORMAT;
}

/** Whether the bytes are what was asked for; a format that only the gateway knows cannot be judged. */
export function isAsAsked(asked: string, got: SoundFormat): boolean {
  return ANSWERS[asked]?.includes(got.name) ?? true;
}
