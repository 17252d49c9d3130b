import type { Take } from '#features/speech/takes/take-record.ts';
import { sentenceAt } from './sentence-at.ts';

type Place = { playing: boolean; position: number };

/**
 * The sentence that a sound is in, counted from 0; null until the sentences have been found, and for a sound that rests at one of its
 * ends, where nothing is being said.
 */
export function spokenSentence({ sentences, sound }: Pick<Take, 'sentences' | 'sound'>, place: Place): number | null {
  const { playing, position } = place;
  if (sentences === null || sentences.length === 0) return null;
  const isAtEnd = position <= 0 || (sound !== null && position >= sound.duration);
  return isAtEnd && !playing ? null : sentenceAt(sentences, position);
}
