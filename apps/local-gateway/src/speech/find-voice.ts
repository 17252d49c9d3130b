import type { FliteVoice } from '#audio/audio-engine.ts';
import { VOICES } from './voices.ts';

/** The voice behind a documented name or a true one. */
export function findVoice(name: string): FliteVoice | undefined {
  return VOICES.find(({ id, aliases }) => id === name || aliases.includes(name))?.id;
}
