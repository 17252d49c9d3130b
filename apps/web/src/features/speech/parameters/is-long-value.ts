import type { SpeechRowName } from './speech-row.ts';

/** Parameters whose values are too long for a cell. */
export type LongSpeechName = 'instructions' | 'extra';

export function isLongValue(name: SpeechRowName): name is LongSpeechName {
  return name === 'instructions' || name === 'extra';
}
