import { nameTake } from '#features/speech/takes/name-take.ts';
import { sumTake } from '#features/speech/takes/sum-take.ts';
import { askedFormat } from '#features/speech/takes/is-as-asked.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/**
 * The name under which a program that asks for one piece of a take saves the answer: by what came, and by what was asked for when
 * nothing did. One of several has its number in the name.
 */
export function namePiece(take: Take, index: number): string {
  const extension = (take.pieces[index]?.format ?? sumTake(take).format)?.extension ?? askedFormat(take);
  const name = nameTake(take, extension);
  const dot = name.lastIndexOf('.');
  return take.pieces.length < 2 ? name : `${name.slice(0, dot)}-${index + 1}${name.slice(dot)}`;
}
