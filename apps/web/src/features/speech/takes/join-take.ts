import type { ExaminedSound } from '#blocks/audio/examine-sound.ts';
import { joinSounds } from '#blocks/audio/join-sounds.ts';
import { findSentences } from './find-sentences.ts';
import type { TakeEvent } from './take-event.ts';
import type { Take } from './take-record.ts';

/** The whole sound of a take, and the event that tells the take of it. */
type JoinedTake = { whole: ExaminedSound; event: Extract<TakeEvent, { type: 'joined' }> };

/** Joins the sounds of a take's pieces, which are known by their place; null when there is none. */
export function joinTake(take: Take, sounds: ReadonlyMap<number, ExaminedSound>): JoinedTake | null {
  if (sounds.size === 0) return null;
  const inOrder = [...sounds].toSorted(([a], [b]) => a - b);
  const whole = joinSounds(inOrder.map(([, sound]) => sound));
  const { facts, loudness, levels, starts, envelope } = whole;
  const places = inOrder.map(([place]) => place);
  const sentences = findSentences({ take, places, starts, duration: facts.duration, levels });
  const drawing = { envelope, seconds: facts.duration };
  return { whole, event: { type: 'joined', sound: { ...facts, loudness }, drawing, sentences } };
}
