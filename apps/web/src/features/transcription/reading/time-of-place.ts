import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { PlacedWord } from '#blocks/transcripts/place-spoken-words.ts';

type Place = { index: number; offset: number };

/** The second at which a place of a cue is said: that of its word where one is timed, else that of the cue; null without any. */
export function timeOfPlace(
  { index, offset }: Place,
  { cues, words }: { cues: readonly Cue[]; words: readonly PlacedWord[] },
): number | null {
  const own = words.filter((word) => word.index === index);
  const word = own.findLast(({ from }) => from <= offset);
  // The first word of a cue may begin a little before or behind it.
  return word === undefined || word === own[0] ? (cues[index]?.start ?? word?.start ?? null) : word.start;
}
