import type { Take } from '#features/speech/takes/take-record.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import { playTake } from '#features/speech/transport/play-take.ts';
import { sentenceAtOffset } from './sentence-at-offset.ts';

type Place = { text: string; offset: number };

/** Goes to the sentence at a place in the text that a take speaks; a take that plays goes on there, one that rests stays at rest. */
export function seekToOffset(take: Take, place: Place): void {
  const at = secondOf(take, place);
  if (at !== null) takePlayer(take).seek(at);
}

/** Plays a take from the sentence at a place in its text, behind the last one from the beginning. */
export function playFromOffset(take: Take, place: Place): void {
  playTake(take.id, { at: secondOf(take, place) ?? 0 });
}

function secondOf(take: Take, { text, offset }: Place): number | null {
  const sentence = sentenceAtOffset(text, offset);
  return sentence === null ? null : (take.sentences?.[sentence]?.at ?? null);
}
